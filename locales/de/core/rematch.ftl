no-current = Es gibt keine bestehenden Paare, von denen ausgegangen werden kann.
    .advice = Bilden Sie zuerst Paare oder geben Sie die jetzigen Paare an.
rematch-cut-short = Nicht jede Möglichkeit wurde gesucht: Es sind zu viele, oder die Suche wurde vorzeitig beendet. Die aufgeführten sind wie beschrieben.
rematch-supported-points = Aufgeführt sind die Möglichkeiten, die bei einem bestimmten Gewicht eines beibehaltenen Paares gegenüber Punkten die besten sind, und die, die die meisten Paare beibehält. Dazwischen kann es weitere geben.
rematch-supported = Aufgeführt ist jede Möglichkeit, die bei einem bestimmten Gewicht eines beibehaltenen Paares gegenüber allem anderen die beste ist. Dazwischen kann es welche geben, die kein Gewicht bevorzugt.
rematch-own = Die letzte ist das, was das Ziel selbst ergibt; die anderen sind nach Personen, Paaren und Punkten gewichtet.
