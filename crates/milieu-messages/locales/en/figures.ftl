# English: figures
