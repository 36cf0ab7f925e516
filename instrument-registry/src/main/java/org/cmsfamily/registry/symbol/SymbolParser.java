package org.cmsfamily.registry.symbol;

import static org.cmsfamily.registry.symbol.SymbolText.withoutZeros;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the symbols of decisions, documents, drafts and revisions in the spellings that the
 * family's secretariats use: stray blanks, leading zeros, {@code Rev.COP13} and {@code Rev. COP12},
 * with and without the instrument. Placeholders and symbols of others' systems stay unread.
 */
final class SymbolParser {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("resolution", "resolution"),
          Map.entry("resolucion", "resolution"),
          Map.entry("res", "resolution"),
          Map.entry("recommendation", "recommendation"),
          Map.entry("recommandation", "recommendation"),
          Map.entry("recomendacion", "recommendation"),
          Map.entry("rec", "recommendation"),
          Map.entry("decision", "decision"),
          Map.entry("dec", "decision"),
          Map.entry("doc", "document"),
          Map.entry("inf", "information-document"),
          Map.entry("crp", "conference-room-paper"),
          Map.entry("dr", "draft-resolution"),
          Map.entry("report", "report"),
          Map.entry("record", "record"));

  /** How bodies are written, and how they are named here. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("COP", "COP"),
          Map.entry("CONF", "COP"),
          Map.entry("MOP", "MOP"),
          Map.entry("MOS", "MOS"),
          Map.entry("SS", "MOS"),
          Map.entry("MT-AFR", "MOS"),
          Map.entry("STC", "StC"),
          Map.entry("SCC", "ScC"),
          Map.entry("SCC-SC", "ScC-SC"),
          Map.entry("SC", "SC"),
          Map.entry("TC", "TC"),
          Map.entry("AC", "AC"),
          Map.entry("TAG", "TAG"));

  private static final String REVISION =
      """
      (?: [\\ /]* \\(? \\ ? (?<kindOfRevision>Rev|Corr) \\.? \\ ?
        (?<revision>(?:COP|MOP|MOS)?\\ ?\\d{1,3}) \\ ? \\)? )?
      """;

  private static final Pattern DECISION =
      Pattern.compile(
          """
          (?ix)
          ^ (?<prefix>.*?) (?<![a-z])
          (?<draft>draft\\ |projet\\ de\\ |proyecto\\ de\\ )?
          (?<type>resolution|resolucion|res|recommendation|recommandation|recomendacion|rec
            |decision|dec) (?:e?s)? (?![a-z]) \\.? \\ ?
          (?: (?<inner>[a-z][a-z-]+) \\ + )? (?: No?\\.? \\ ? )?
          (?: (?<meeting>\\d{1,3}|Ex) \\ ? \\. \\ ? )?
          (?<number>\\d{1,3}[a-z]?)
          (?: \\ ? (?:to|-|a|au) \\ ? (?:\\d{1,3}\\.)? (?<last>\\d{1,3}) )?
          """
              + REVISION
              + "(?: \\ + (?!to\\b|and\\b|et\\b|y\\b|rev|corr|annex|add|part\\b|no\\b) [a-z] .* )? $");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          """
          (?ix)
          ^ (?<prefix>(?: [a-z][a-z-]* [/.\\ ]+ )*?)
          (?: (?<body>COP|CONF|MOP|MOS|StC|ScC-SC|ScC|SC|TC|AC|TAG|SS|MT-AFR) (?![a-z])
            [.\\ ]? (?<meeting>\\d{1,3})? (?: -[a-z]+\\d+ )? )?
          [/.\\ ]* (?<type>Doc|Inf|CRP|DR|Report|Record)? (?![a-z]) [.\\ /]*
          (?<number>Annex\\ ?\\d+ | \\d{1,3}[a-z]?(?:[.-]\\d{1,3}){0,2})?
          """
              + REVISION
              + "$");

  private static final Pattern NOTIFICATION =
      Pattern.compile(
          """
          (?ix)
          ^ (?<prefix>(?: [a-z][a-z-]* [/\\ ] )*) (?<meeting>(?:19|20)\\d\\d) / (?<number>\\d{1,3}) $
          """);

  private static final Pattern BODY_AND_SESSION =
      Pattern.compile("(?i)(COP|MOP|MOS|StC|ScC|SC|TC|AC|TAG)(\\d{1,3})?");

  private static final Pattern NO_NAME = Pattern.compile("(?i)UNEP|DOC|NOTIFICATION|\\d{4}");

  private SymbolParser() {}

  /** What the symbol says; empty if it is none of the family's. */
  static Optional<NamedSymbol> parse(String symbol) {
    var plain = SymbolText.plain(symbol);
    return Stream.of(notification(plain), decision(plain), document(plain))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<NamedSymbol> notification(String plain) {
    return matching(NOTIFICATION, plain)
        .map(
            found ->
                new NamedSymbol(
                    names(parts(found.group("prefix"))),
                    "notification",
                    "Secretariat",
                    found.group("meeting"),
                    withoutZeros(found.group("number")),
                    null));
  }

  private static Optional<NamedSymbol> decision(String plain) {
    return matching(DECISION, plain).map(SymbolParser::decision);
  }

  private static NamedSymbol decision(MatchResult found) {
    var parts = parts(found.group("prefix"));
    var names = new ArrayList<>(names(parts));
    if (found.group("inner") != null) {
      names.add(found.group("inner"));
    }
    var type = TYPES.getOrDefault(lower(found.group("type")), "decision");
    var revision = revision(found);
    var number = withoutZeros(lower(found.group("number")));
    var last = found.group("last");
    return new NamedSymbol(
        names,
        found.group("draft") == null ? type : "draft-" + type,
        body(parts, revision),
        found.group("meeting") != null
            ? withoutZeros(upper(found.group("meeting")))
            : session(parts),
        last == null ? number : number + "-" + withoutZeros(last),
        revision);
  }

  private static Optional<NamedSymbol> document(String plain) {
    return matching(DOCUMENT, plain)
        .filter(found -> found.group("body") != null || found.group("type") != null)
        .filter(found -> found.group("number") != null || isReport(found))
        .map(SymbolParser::document);
  }

  private static boolean isReport(MatchResult found) {
    return found.group("type") != null && lower(found.group("type")).startsWith("re");
  }

  private static NamedSymbol document(MatchResult found) {
    var type = found.group("type") == null ? "doc" : lower(found.group("type"));
    var number = found.group("number") == null ? "" : found.group("number");
    var meeting = found.group("meeting");
    if (lower(number).startsWith("annex")) {
      number = "Annex" + number.replaceAll("\\D", "");
    } else if (meeting == null && number.contains(".")) {
      meeting = number.substring(0, number.indexOf('.'));
      number = number.substring(number.indexOf('.') + 1);
    } else if (type.equals("inf") && meeting != null && number.startsWith(meeting + ".")) {
      number = number.substring(meeting.length() + 1);
    }
    return new NamedSymbol(
        names(parts(found.group("prefix"))),
        TYPES.getOrDefault(type, "document"),
        found.group("body") == null ? null : BODIES.get(upper(found.group("body"))),
        meeting == null ? null : withoutZeros(meeting),
        withoutZeros(number),
        revision(found));
  }

  private static Optional<MatchResult> matching(Pattern pattern, String plain) {
    Matcher matcher = pattern.matcher(plain);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static List<String> parts(String prefix) {
    return Stream.of(prefix.split("[/. ]+|-(?=(?i:COP|MOP|MOS)\\d)", -1))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static List<String> names(List<String> parts) {
    return parts.stream()
        .filter(part -> !BODY_AND_SESSION.matcher(part).matches())
        .filter(part -> !NO_NAME.matcher(part).matches())
        .toList();
  }

  private static @Nullable String body(List<String> parts, @Nullable String revision) {
    if (revision != null && revision.matches("[A-Z]{3}\\d+")) {
      return revision.substring(0, 3);
    }
    return lastBody(parts).map(found -> BODIES.get(upper(found.group(1)))).orElse(null);
  }

  private static @Nullable String session(List<String> parts) {
    return lastBody(parts).map(found -> found.group(2)).map(SymbolText::withoutZeros).orElse(null);
  }

  private static Optional<MatchResult> lastBody(List<String> parts) {
    return parts.reversed().stream()
        .flatMap(part -> matching(BODY_AND_SESSION, part).stream())
        .findFirst();
  }

  private static @Nullable String revision(MatchResult found) {
    var revision = found.group("revision");
    if (revision == null) {
      return null;
    }
    var plain = upper(revision.replace(" ", ""));
    return lower(found.group("kindOfRevision")).equals("corr") ? "Corr. " + plain : plain;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
