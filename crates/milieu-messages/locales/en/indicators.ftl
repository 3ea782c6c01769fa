# English: indicators
