package org.cmsfamily.registry.split;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The forms with which paragraphs of decisions begin, in English, French and Spanish, and the verb
 * of each in dictionary form.
 */
final class VerbForms {

  /** Adjectives and others whose dictionary form cannot be made from their ending. */
  private static final Map<String, String> PREAMBLE =
      Map.ofEntries(
          Map.entry("mindful", "mindful"),
          Map.entry("conscious", "conscious"),
          Map.entry("aware", "be aware"),
          Map.entry("convinced", "be convinced"),
          Map.entry("concerned", "be concerned"),
          Map.entry("alarmed", "be alarmed"),
          Map.entry("guided", "be guided"),
          Map.entry("recalling", "recall"),
          Map.entry("welcoming", "welcome"),
          Map.entry("noting", "note"),
          Map.entry("taking note", "take note"),
          Map.entry("taking into account", "take into account"),
          Map.entry("bearing in mind", "bear in mind"),
          Map.entry("having regard", "have regard"),
          Map.entry("having considered", "consider"),
          Map.entry("considering", "consider"),
          Map.entry("acknowledging", "acknowledge"),
          Map.entry("appreciating", "appreciate"),
          Map.entry("recognising", "recognise"),
          Map.entry("recognizing", "recognise"),
          Map.entry("emphasizing", "emphasize"),
          Map.entry("emphasising", "emphasize"),
          Map.entry("stressing", "stress"),
          Map.entry("reaffirming", "reaffirm"),
          Map.entry("desiring", "desire"),
          Map.entry("expressing", "express"),
          Map.entry("rappelant", "recall"),
          Map.entry("conscient", "conscious"),
          Map.entry("convaincu", "be convinced"),
          Map.entry("notant", "note"),
          Map.entry("prenant note", "take note"),
          Map.entry("soulignant", "emphasize"),
          Map.entry("reconnaissant", "recognise"),
          Map.entry("considérant", "consider"),
          Map.entry("se félicitant", "welcome"),
          Map.entry("recordando", "recall"),
          Map.entry("consciente", "conscious"),
          Map.entry("convencido", "be convinced"),
          Map.entry("tomando nota", "take note"),
          Map.entry("destacando", "emphasize"),
          Map.entry("reconociendo", "recognise"),
          Map.entry("considerando", "consider"),
          Map.entry("acogiendo con satisfacción", "welcome"));

  private static final Map<String, String> OPERATIVE =
      Map.ofEntries(
          Map.entry("decides", "decide"),
          Map.entry("agrees", "agree"),
          Map.entry("invites", "invite"),
          Map.entry("requests", "request"),
          Map.entry("urges", "urge"),
          Map.entry("encourages", "encourage"),
          Map.entry("discourages", "discourage"),
          Map.entry("calls upon", "call upon"),
          Map.entry("calls on", "call upon"),
          Map.entry("adopts", "adopt"),
          Map.entry("approves", "approve"),
          Map.entry("endorses", "endorse"),
          Map.entry("confirms", "confirm"),
          Map.entry("takes note", "take note"),
          Map.entry("notes", "note"),
          Map.entry("welcomes", "welcome"),
          Map.entry("recommends", "recommend"),
          Map.entry("instructs", "instruct"),
          Map.entry("directs", "direct"),
          Map.entry("authorises", "authorise"),
          Map.entry("authorizes", "authorise"),
          Map.entry("establishes", "establish"),
          Map.entry("expresses", "express"),
          Map.entry("appreciates", "appreciate"),
          Map.entry("acknowledges", "acknowledge"),
          Map.entry("recognises", "recognise"),
          Map.entry("recognizes", "recognise"),
          Map.entry("emphasizes", "emphasize"),
          Map.entry("stresses", "stress"),
          Map.entry("reaffirms", "reaffirm"),
          Map.entry("recalls", "recall"),
          Map.entry("discharges", "discharge"),
          Map.entry("resolves", "resolve"),
          Map.entry("releases", "release"),
          Map.entry("allocates", "allocate"),
          Map.entry("décide", "decide"),
          Map.entry("convient", "agree"),
          Map.entry("demande", "request"),
          Map.entry("prie", "request"),
          Map.entry("invite", "invite"),
          Map.entry("adopte", "adopt"),
          Map.entry("approuve", "approve"),
          Map.entry("encourage", "encourage"),
          Map.entry("prend note", "take note"),
          Map.entry("decide", "decide"),
          Map.entry("acuerda", "agree"),
          Map.entry("invita", "invite"),
          Map.entry("pide", "request"),
          Map.entry("solicita", "request"),
          Map.entry("adopta", "adopt"),
          Map.entry("aprueba", "approve"),
          Map.entry("alienta", "encourage"),
          Map.entry("toma nota", "take note"));

  /** What may follow the form and is published as a part of it. */
  private static final List<String> FURTHER = List.of("also", "further", "également", "también");

  private VerbForms() {}

  /**
   * The form that a paragraph begins with.
   *
   * @param verb in dictionary form
   * @param published as it stands in the paragraph
   * @param operative whether it is one by which a body decides
   */
  record Form(String verb, String published, boolean operative) {}

  /** That of a paragraph; empty if it begins with none. */
  static Optional<Form> of(String paragraph) {
    return form(paragraph, OPERATIVE, true).or(() -> form(paragraph, PREAMBLE, false));
  }

  private static Optional<Form> form(
      String paragraph, Map<String, String> forms, boolean operative) {
    var text = paragraph.toLowerCase(Locale.ROOT);
    return forms.entrySet().stream()
        .filter(form -> begins(text, form.getKey()))
        .max(Comparator.comparingInt(form -> form.getKey().length()))
        .map(
            form ->
                new Form(form.getValue(), published(paragraph, form.getKey().length()), operative));
  }

  private static boolean begins(String text, String form) {
    return text.startsWith(form)
        && (text.length() == form.length() || !Character.isLetter(text.charAt(form.length())));
  }

  private static String published(String paragraph, int length) {
    var rest = paragraph.substring(length).stripLeading();
    return FURTHER.stream()
        .filter(further -> begins(rest.toLowerCase(Locale.ROOT), further))
        .findFirst()
        .map(further -> paragraph.substring(0, length) + " " + rest.substring(0, further.length()))
        .orElse(paragraph.substring(0, length));
  }
}
