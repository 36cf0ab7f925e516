package org.cmsfamily.workbench.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A component that makes sense only with the things of a page, and so is shown there.
 *
 * @param means what it is for, as its file says
 * @param page one that shows it
 */
record PagePart(String name, String means, String page) {
  private static final Pattern COMMENT = Pattern.compile("\\A\\{!\\s*(.*?)\\s*!}", Pattern.DOTALL);
  private static final Map<String, List<String>> SHOWN_AT =
      Map.ofEntries(
          Map.entry("/", List.of("actName", "capacitySwitch", "navLink", "settings", "shortcuts")),
          Map.entry(
              "/administration",
              List.of("administrationNav", "houseRules", "rollOut", "said", "serviceDown")),
          Map.entry("/administration/appointments", List.of("offices", "oneOf")),
          Map.entry("/budgets", List.of("attached", "bindsBudget", "budgetLines", "budgetState")),
          Map.entry("/budget-entry", List.of("cellField")),
          Map.entry(
              "/decisions",
              List.of("attachFile", "bindsDecision", "origin", "relationGraph", "translatedText")),
          Map.entry("/decision-recording", List.of("effectFields", "provisionRow")),
          Map.entry("/findings", List.of("history", "notPossible", "trail")),
          Map.entry("/invitations", List.of("bindsTransmittal")),
          Map.entry("/ledger", List.of("bookedAs", "kindSums")),
          Map.entry(
              "/ledger/import",
              List.of("extractForm", "fileAmount", "importFile", "importOutcome", "ownColumns")),
          Map.entry("/ledger/profiles", List.of("called", "layoutFields")),
          Map.entry("/ledger/rates", List.of("offer")),
          Map.entry("/lesson-writing", List.of("many", "manyInstruments")),
          Map.entry("/meetings", List.of("meetingDays", "meetingField", "place")),
          Map.entry(
              "/proposals",
              List.of(
                  "actOnTerms",
                  "differences",
                  "ground",
                  "liveVerdicts",
                  "newer",
                  "placeArea",
                  "placeCell",
                  "placeChoice",
                  "planGrid",
                  "shareCells",
                  "shareTable",
                  "verdicts")),
          Map.entry(
              "/quarters",
              List.of(
                  "bindsQuarter",
                  "bookedMoney",
                  "debt",
                  "madeUp",
                  "money",
                  "quarterNav",
                  "savedMoney",
                  "takenBack")),
          Map.entry(
              "/reports",
              List.of(
                  "bindsRevision", "downloads", "errata", "figureName", "figureValue", "traced")));

  /** All of them, by name. */
  static List<PagePart> all() {
    var parts = new TreeMap<String, PagePart>();
    SHOWN_AT.forEach(
        (page, names) ->
            names.forEach(name -> parts.put(name, new PagePart(name, means(name), page))));
    return List.copyOf(parts.values());
  }

  private static String means(String name) {
    var file = "templates/tags/" + name + ".html";
    try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      if (text == null) throw new IllegalStateException("There is no component " + name);
      var comment = COMMENT.matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8));
      return comment.find() ? comment.group(1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
