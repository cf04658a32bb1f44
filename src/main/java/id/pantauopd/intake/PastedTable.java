package id.pantauopd.intake;

import java.util.ArrayList;
import java.util.List;

/** Reads pasted addresses, one a line; a table copied from a spreadsheet is read as one. */
final class PastedTable {
    private PastedTable() {}

    static FileReading read(String pasted) {
        if (pasted.length() > FileReader.LARGEST) {
            return FileReading.refused("large", FileReader.LARGEST >> 20);
        }
        String first = pasted.strip().lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0 && !first.contains("://")) {
            return CsvTable.read(pasted.strip());
        }
        List<SourceTable.Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : pasted.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                lines.add(new SourceTable.Line(number, List.of(SourceTable.cut(line.strip())), null));
            }
        }
        if (lines.isEmpty()) {
            return FileReading.refused("pasted");
        }
        return lines.size() > SourceTable.MOST_LINES
                ? FileReading.refused("lines", SourceTable.MOST_LINES)
                : new FileReading.Read(new SourceTable(FileFormat.PASTED, List.of("url"), lines));
    }
}
