# English: demo
