# English: diagnosis
