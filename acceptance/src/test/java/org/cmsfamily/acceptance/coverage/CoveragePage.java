package org.cmsfamily.acceptance.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code docs/coverage.md}: which tests show a rule is written there by hand, everything else is
 * made from the domain's page.
 *
 * @param tests of each rule, as {@code Class} or {@code Class#method}
 */
record CoveragePage(Map<String, List<String>> tests) {
  private static final Pattern ROW = Pattern.compile("\\| ([^|]+?) \\| ([^|]*)\\|");
  private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+(?:#\\w+)?)`");
  private static final String INTRODUCTION =
      """
      # Which test shows which rule

      The rules are those of [the domain](domain.md), parts 1 to 4: its terms, steps and lines. The tests beside them are written here by hand, as a class or as
      `Class#method`; `CoverageTest` makes the rest of this page, adds rules that are new, and fails as long as a rule has no test or names one that does not exist.
      """;

  static CoveragePage read(List<String> page) {
    var tests = new TreeMap<String, List<String>>();
    for (var line : page) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        tests.put(
            row.group(1),
            TEST.matcher(row.group(2)).results().map((MatchResult one) -> one.group(1)).toList());
      }
    }
    return new CoveragePage(tests);
  }

  List<String> testsOf(DomainRules rule) {
    return tests.getOrDefault(rule.name(), List.of());
  }

  /** The page with exactly these rules. */
  String with(List<DomainRules> rules) {
    var parts = new LinkedHashMap<String, List<DomainRules>>();
    rules.forEach(rule -> parts.computeIfAbsent(rule.part(), part -> new ArrayList<>()).add(rule));
    var page = new StringBuilder(INTRODUCTION);
    parts.forEach(
        (part, its) -> {
          page.append("\n## ").append(part).append("\n\n| rule | tests |\n|---|---|\n");
          its.forEach(rule -> page.append(row(rule)));
        });
    return page.toString();
  }

  private String row(DomainRules rule) {
    var named = testsOf(rule).stream().map("`%s`"::formatted).toList();
    return "| %s | %s |\n".formatted(rule.name(), String.join(", ", named));
  }
}
