package org.cmsfamily.workbench.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.BudgetRequest;
import org.cmsfamily.workbench.registry.BudgetRequest.LineRequest;
import org.jspecify.annotations.Nullable;

/**
 * A budget to be entered, as its form has it so far.
 *
 * @param head the fields that it has once
 * @param lines the fields of each
 */
record DraftBudget(Map<String, String> head, List<Map<String, String>> lines) {
  private static final List<String> HEAD =
      List.of(
          "instrument", "period", "currency", "programmeSupportCost", "adoptedBy", "demonstration");
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
  private static final int MOST_YEARS = 20;

  /** One with nothing in it but whose it is. */
  static DraftBudget of(@Nullable String instrument) {
    return new DraftBudget(
        Map.of("instrument", Optional.ofNullable(instrument).orElse("")), List.of());
  }

  static DraftBudget read(SentFields sent) {
    var head = new LinkedHashMap<String, String>();
    HEAD.forEach(name -> head.put(name, sent.value(name)));
    var lines = new ArrayList<Map<String, String>>();
    for (var at = line(0); sent.hasPart(at); at = line(lines.size())) {
      var fields = new LinkedHashMap<String, String>();
      var prefix = at + ".";
      sent.all().keySet().stream()
          .filter(name -> name.startsWith(prefix))
          .forEach(name -> fields.put(name.substring(prefix.length()), sent.value(name)));
      lines.add(fields);
    }
    return new DraftBudget(head, lines);
  }

  /** The same with one line more. */
  DraftBudget withLine() {
    var more = new ArrayList<>(lines);
    more.add(Map.of());
    return new DraftBudget(head, more);
  }

  /** Puts it into its form. */
  Typed fill(Typed typed) {
    var values = new LinkedHashMap<String, String>();
    HEAD.forEach(name -> values.put(name, value(name)));
    for (int at = 0; at < lines.size(); at++) {
      var fields = lines.get(at);
      var prefix = line(at);
      values.put(prefix, "");
      names().forEach(name -> values.put(prefix + "." + name, fields.getOrDefault(name, "")));
    }
    return typed.withAll(values);
  }

  private List<String> names() {
    var names = new ArrayList<>(List.of("code", "names"));
    years().forEach(year -> names.add("amounts." + year));
    return names;
  }

  /** The years of its period; none while that cannot be read. */
  List<String> years() {
    var period = PERIOD.matcher(value("period"));
    if (!period.matches()) return List.of();
    int first = Integer.parseInt(period.group(1));
    int last = period.group(2) == null ? first : Integer.parseInt(period.group(2));
    return IntStream.rangeClosed(first, Math.min(last, first + MOST_YEARS - 1))
        .mapToObj(Integer::toString)
        .toList();
  }

  BudgetRequest request(Language language, @Nullable String actingAs) {
    return new BudgetRequest(
        filled("instrument"),
        filled("period"),
        filled("currency"),
        filled("programmeSupportCost"),
        filled("adoptedBy"),
        lines.stream()
            .filter(fields -> fields.values().stream().anyMatch(value -> !value.isEmpty()))
            .map(fields -> line(fields, language))
            .toList(),
        filled("demonstration") == null ? null : Boolean.TRUE,
        actingAs);
  }

  private LineRequest line(Map<String, String> fields, Language language) {
    var amounts = new LinkedHashMap<String, String>();
    for (var year : years()) {
      var amount = fields.getOrDefault("amounts." + year, "");
      if (!amount.isEmpty()) amounts.put(year, amount);
    }
    var code = fields.getOrDefault("code", "");
    return new LineRequest(
        code.isEmpty() ? null : code,
        Map.of(language.tag(), fields.getOrDefault("names", "")),
        amounts);
  }

  /** Whether a field of the form is an amount. */
  static boolean isAmount(String field) {
    return field.contains(".amounts.");
  }

  static String line(int at) {
    return "lines." + at;
  }

  String value(String name) {
    return head.getOrDefault(name, "");
  }

  private @Nullable String filled(String name) {
    return Optional.of(value(name)).filter(value -> !value.isEmpty()).orElse(null);
  }
}
