# English: instruments
