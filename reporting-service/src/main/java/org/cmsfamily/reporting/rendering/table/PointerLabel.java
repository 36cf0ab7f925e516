package org.cmsfamily.reporting.rendering.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.rendering.text.ReportNames;

/** Says in words which figure a JSON Pointer names. */
public record PointerLabel(ReportNames names) {

  private static final Set<String> SILENT =
      Set.of("", "services", "quarters", "instruments", "costs", "lines", "amount", "transfers");
  private static final String QUARTER = "\\d{4}-Q\\d";

  /** Whether a paper lists it: sums of sums are left to the JSON. */
  public static boolean shown(ChangedFigure change) {
    var figure = change.figure();
    return (figure.contains("/quarters/") && !figure.contains("/settlement/"))
        || figure.contains("/neutrality/")
        || figure.contains("/settlement/period/");
  }

  String of(String pointer) {
    var words = new ArrayList<String>();
    for (var member : members(pointer)) {
      if (!SILENT.contains(member) && !member.matches("\\d{1,3}") && !onlyService(member)) {
        words.add(word(member));
      }
    }
    return String.join(", ", words);
  }

  private static List<String> members(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .map(member -> member.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  private boolean onlyService(String member) {
    var services = names.report().services();
    return services.size() == 1 && services.containsKey(member);
  }

  private String word(String member) {
    var service = names.report().services().get(member);
    if (service != null) {
      return names.name(service.titles(), member);
    }
    if (member.matches(QUARTER)) {
      return names.quarter(Quarter.parse(member));
    }
    return names.report().instruments().containsKey(member)
        ? names.instrument(member)
        : names.word("member", member);
  }
}
