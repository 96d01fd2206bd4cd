## What went wrong between the page and its core, by code; what the core itself says comes in words.

failure-page-fault = Something in this page went wrong.
    .advice = Your work is still here. Try again; if it happens again, save the programme, reload the page and open the saved file.
