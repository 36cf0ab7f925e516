package org.cmsfamily.workbench.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.page.NamedLines;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.Names;

/** Service areas, written as lines: {@code code = English | French | Spanish}. */
final class AreaLines {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es");

  private AreaLines() {}

  static String write(List<Family.ServiceArea> areas) {
    var lines = new LinkedHashMap<String, String>();
    for (var area : areas) lines.put(area.code(), names(area.names()));
    return NamedLines.write(lines);
  }

  static List<Family.ServiceArea> read(String lines) {
    return NamedLines.read(lines).entrySet().stream()
        .map(line -> new Family.ServiceArea(line.getKey(), names(line.getValue())))
        .toList();
  }

  private static String names(Names names) {
    var written =
        LANGUAGES.stream()
            .map(tag -> names.byTag().getOrDefault(tag, ""))
            .collect(Collectors.joining(" | "));
    return written.replaceAll("[ |]+$", "");
  }

  private static Names names(String written) {
    var parts = Pattern.compile("\\|").splitAsStream(written).map(String::strip).toList();
    var names = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(parts.size(), LANGUAGES.size()); i++)
      if (!parts.get(i).isEmpty()) names.put(LANGUAGES.get(i), parts.get(i));
    return new Names(names);
  }
}
