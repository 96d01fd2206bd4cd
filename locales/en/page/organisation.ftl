## The organisation file: dropped, or chosen from the menu

organisation-menu = Use an organisation file
organisation-title = Use an organisation file
organisation-what-it-is = An organisation file holds what all programmes of an organisation have in common: rules, levels, questionnaires, letters, logo and colour, languages, smallest numbers. It is read here and sent nowhere.
organisation-drop = Drop an organisation file here
organisation-offer = This is an organisation file of { $name }. Use it for this programme?
organisation-gives-presets = { $count ->
        [one] { $count } set of rules to start from
       *[other] { $count } sets of rules to start from
    }
organisation-gives-ladder = { $count ->
        [one] { $count } level
       *[other] { $count } levels
    }
organisation-gives-instruments = { $count ->
        [one] { $count } questionnaire
       *[other] { $count } questionnaires
    }
organisation-gives-letters = { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
organisation-gives-look = logo or colour
organisation-gives-languages = { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
organisation-gives-help = { $count ->
        [one] { $count } address for help
       *[other] { $count } addresses for help
    }
organisation-gives-thresholds = means from { $mean } and distributions from { $distribution } answers on
organisation-use = Use it for this programme
organisation-leave = Leave it
organisation-close = Close
organisation-change = use the file of { $name }
organisation-taken-over = This programme now uses what { $name } gives. Undo takes it back.
organisation-faults = { $count ->
        [one] { $name } is an organisation file with { $count } fault. Nothing was taken over. Mend it in the file and bring it once more:
       *[other] { $name } is an organisation file with { $count } faults. Nothing was taken over. Mend them in the file and bring it once more:
    }
wrong-place-organisation = { $name } is an organisation file. It belongs in the menu, under “Use an organisation file”.

## Addresses for help at the foot of the page

organisation-help-copy = Copy address
organisation-help-copy-named = Copy address: { $label }
organisation-help-copied = The address is on the clipboard.
organisation-help-by-hand = The browser did not allow it. Select the address and copy it.
