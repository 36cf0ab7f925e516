package org.cmsfamily.workbench.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.DecisionRequest;
import org.cmsfamily.workbench.registry.RelationRequest;
import org.cmsfamily.workbench.registry.VoteRequest;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be recorded, as its form has it so far.
 *
 * @param head the fields that it has once
 * @param relations the fields of each, in the order of {@link #RELATION}
 */
record DraftDecision(
    Map<String, String> head,
    List<DraftProvision> provisions,
    List<Map<String, String>> relations) {
  private static final List<String> HEAD =
      List.of(
          "body",
          "meeting",
          "text",
          "title",
          "language",
          "symbol",
          "adoptedOn",
          "status",
          "condition",
          "citation",
          "demonstration",
          "vote.subject",
          "vote.inFavour",
          "vote.against",
          "vote.abstaining",
          "vote.present",
          "vote.members",
          "vote.objections");
  private static final List<String> RELATION = List.of("type", "target", "external", "note");

  /** One of a body, perhaps at a meeting. */
  static DraftDecision at(@Nullable String body, @Nullable String meeting) {
    return new DraftDecision(
        Map.of(
            "body",
            Optional.ofNullable(body).orElse(""),
            "meeting",
            Optional.ofNullable(meeting).orElse("")),
        List.of(),
        List.of());
  }

  static DraftDecision read(SentFields sent) {
    var head = new LinkedHashMap<String, String>();
    HEAD.forEach(name -> head.put(name, sent.value(name)));
    var provisions = new ArrayList<DraftProvision>();
    for (var at = provision(0); sent.hasPart(at); at = provision(provisions.size()))
      provisions.add(DraftProvision.read(sent, at));
    var relations = new ArrayList<Map<String, String>>();
    for (var at = relation(0); sent.hasPart(at); at = relation(relations.size()))
      relations.add(readRelation(sent, at));
    return new DraftDecision(head, provisions, relations);
  }

  private static Map<String, String> readRelation(SentFields sent, String prefix) {
    var fields = new LinkedHashMap<String, String>();
    RELATION.forEach(name -> fields.put(name, sent.value(prefix + "." + name)));
    return fields;
  }

  /** Puts it into its form. */
  Typed fill(Typed typed) {
    var values = new LinkedHashMap<String, String>();
    HEAD.forEach(name -> values.put(name, value(name)));
    values.put("vote", "");
    for (int at = 0; at < provisions.size(); at++)
      provisions.get(at).writeTo(values, provision(at));
    for (int at = 0; at < relations.size(); at++) {
      var fields = relations.get(at);
      var prefix = relation(at);
      values.put(prefix, "");
      RELATION.forEach(name -> values.put(prefix + "." + name, fields.getOrDefault(name, "")));
    }
    return typed.withAll(values);
  }

  /** Whether a person said of each provision that it is read rightly. */
  boolean isConfirmed() {
    return provisions.stream().allMatch(DraftProvision::isConfirmed);
  }

  DraftDecision withProvisions(List<DraftProvision> others) {
    return new DraftDecision(head, List.copyOf(others), relations);
  }

  DraftDecision withRelation() {
    var more = new ArrayList<>(relations);
    more.add(Map.of());
    return new DraftDecision(head, provisions, more);
  }

  DecisionRequest request(@Nullable String actingAs) {
    var language = Optional.ofNullable(filled("language")).orElse("en");
    return new DecisionRequest(
        null,
        filled("body"),
        filled("meeting"),
        filled("symbol"),
        filled("adoptedOn"),
        filled("status"),
        filled("condition"),
        Map.of(language, value("title")),
        provisions.stream().map(DraftProvision::request).toList(),
        relations.stream()
            .filter(fields -> !fields.getOrDefault("target", "").isEmpty())
            .map(DraftDecision::relation)
            .toList(),
        filled("citation"),
        language,
        vote(),
        filled("demonstration") == null ? null : Boolean.TRUE,
        actingAs);
  }

  /** How it was taken; null if nothing of that is known. */
  private @Nullable VoteRequest vote() {
    var subject = filled("vote.subject");
    return subject == null
        ? null
        : new VoteRequest(
            subject,
            count("vote.inFavour"),
            count("vote.against"),
            count("vote.abstaining"),
            count("vote.present"),
            count("vote.members"),
            count("vote.objections"));
  }

  private @Nullable Integer count(String name) {
    var text = value(name);
    return text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
  }

  private static RelationRequest relation(Map<String, String> fields) {
    var note = fields.getOrDefault("note", "");
    return new RelationRequest(
        fields.get("type"),
        fields.get("target"),
        !fields.getOrDefault("external", "").isEmpty(),
        note.isEmpty() ? null : note);
  }

  static String provision(int at) {
    return "provisions." + at;
  }

  static String relation(int at) {
    return "relations." + at;
  }

  String value(String name) {
    return head.getOrDefault(name, "");
  }

  @Nullable String filled(String name) {
    return Optional.of(value(name)).filter(value -> !value.isEmpty()).orElse(null);
  }
}
