# English: exchange
