package org.cmsfamily.reporting.rendering.text;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.paper.NumberFormats;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.Vocabulary;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.settlement.Transfer;
import org.cmsfamily.reporting.snapshot.Directory;
import org.cmsfamily.reporting.snapshot.Period;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** How a report, its period, body, services and instruments are called in a language. */
public record ReportNames(
    ReportDocument report, Vocabulary vocabulary, Messages messages, NumberFormats formats) {

  private static final Directory NO_NAMES =
      new Directory(
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap());

  /** The names of a report in the language of the words. */
  public static ReportNames of(ReportDocument report, Vocabulary vocabulary) {
    var language = vocabulary.language();
    var messages =
        language == PaperLanguage.EN
            ? MessageBundles.get(Messages.class)
            : MessageBundles.get(Messages.class, Localized.Literal.of(language.code()));
    return new ReportNames(report, vocabulary, messages, new NumberFormats(vocabulary));
  }

  /** The document's symbol: the meeting's, else its own; a first issue has no revision number. */
  public String symbol() {
    var paper = report.paper();
    if (paper != null && paper.symbol() != null) {
      return paper.symbol();
    }
    return report.revision() == 1
        ? report.report()
        : messages.symbol(report.report(), report.revision());
  }

  /** The period that it is about. */
  public String period() {
    var period = Period.parse(report.period().text());
    if (period.isQuarter()) {
      return quarter(period.first());
    }
    var year = period.first().year();
    return period.equals(Period.parse(Integer.toString(year)))
        ? messages.year(year)
        : messages.run(quarter(period.first()), quarter(period.last()));
  }

  /** A quarter. */
  public String quarter(Quarter quarter) {
    return messages.quarter(quarter.number(), quarter.year());
  }

  /** The body that it is for. */
  public String body() {
    return name(report.body().names(), report.body().code());
  }

  /** The body's instrument. */
  public String audience() {
    return instrument(report.body().instrument());
  }

  /** The family. */
  public String family() {
    return name(report.familyNames(), report.family());
  }

  /** A quarter in short, by its code. */
  public String shortQuarter(String quarter) {
    return formats.quarter(Quarter.parse(quarter));
  }

  /**
   * A name in the language, or the English one marked as original.
   *
   * @param otherwise where there is no name at all, such as the code; it needs no mark
   */
  public String name(Names names, String otherwise) {
    var name = names.in(vocabulary.language().code(), otherwise);
    return isTranslated(names) || name.equals(otherwise)
        ? name
        : original(name, PaperLanguage.EN.code());
  }

  private boolean isTranslated(Names names) {
    return switch (vocabulary.language()) {
      case EN -> names.en() != null;
      case FR -> names.fr() != null;
      case ES -> names.es() != null;
    };
  }

  /** A text with the mark of its language, where that is not the paper's. */
  public String original(String text, String language) {
    return text.isBlank() || language.equals(vocabulary.language().code())
        ? text
        : messages.original(text, word("language", language));
  }

  /** A text that somebody recorded in a language that is not stated. */
  public String recorded(String text) {
    return text.isBlank() ? text : messages.recorded(text);
  }

  /** A text that is always in English. */
  public String english(String text) {
    return original(text, PaperLanguage.EN.code());
  }

  /** A service by its code. */
  public String service(@Nullable String code) {
    var service = code == null ? null : report.services().get(code);
    return service == null
        ? Objects.requireNonNullElse(code, none())
        : name(service.titles(), Objects.requireNonNull(code));
  }

  /** Whether a service's costs include programme support cost; empty where its terms do not say. */
  public String support(String code) {
    var service = report.services().get(code);
    return service == null || service.programmeSupportCost() == null
        ? ""
        : messages.ofService(service(code), word("support", service.programmeSupportCost()));
  }

  /** The caption of a service's table. */
  public String ofService(String code, String table) {
    return messages.ofService(service(code), word("caption", table));
  }

  /** The meeting and agenda item that it goes before; empty where it goes before none. */
  public String meeting() {
    var paper = report.paper();
    if (paper == null) {
      return "";
    }
    var meeting = meeting(paper.meeting());
    return paper.agendaItem() == null
        ? meeting
        : messages.atAgendaItem(meeting, paper.agendaItem());
  }

  /** A meeting by its code, with its days as published. */
  public String meeting(String code) {
    var meeting = directory().meetings().get(code);
    if (meeting == null) {
      return code;
    }
    var days =
        Stream.of(meeting.start(), meeting.end())
            .filter(Objects::nonNull)
            .map(formats::published)
            .distinct()
            .toList();
    return days.isEmpty()
        ? meeting.name()
        : meeting.name() + " (" + String.join("\u2013", days) + ")";
  }

  private Directory directory() {
    return Objects.requireNonNullElse(report.names(), NO_NAMES);
  }

  /** A body by its code, with its instrument where it is another's. */
  public String body(String code) {
    if (code.equals(report.body().code())) {
      return body();
    }
    var names = directory().bodies().get(code);
    return names == null ? code : name(names, code) + " (" + code + ")";
  }

  /** Whom something addresses: a body or instrument by its code, or an office. */
  public String addressee(String code) {
    return directory().bodies().containsKey(code) ? body(code) : instrument(code);
  }

  /** A decision by its key: its symbol, where it has one. */
  public String decision(String key) {
    var named = directory().decisions().get(key);
    if (named != null && named.symbol() != null) {
      return named.symbol();
    }
    return report.decisions().stream()
        .filter(decision -> decision.key().equals(key))
        .flatMap(decision -> Stream.ofNullable(decision.symbol()))
        .findFirst()
        .orElse(key);
  }

  /** An instrument by its code. */
  public String instrument(String code) {
    var facts = report.instruments().get(code);
    if (facts != null) {
      return facts.label();
    }
    var named = directory().instruments().get(code);
    return named == null || named.shortName() == null ? code : named.shortName();
  }

  /** The audience's instrument first, then the others by code. */
  public List<String> instruments() {
    return report.instruments().keySet().stream().sorted(audienceFirst()).toList();
  }

  /** The order in which instruments are shown. */
  public Comparator<String> audienceFirst() {
    return Comparator.comparing((String code) -> !code.equals(report.body().instrument()))
        .thenComparing(code -> code);
  }

  /** A text of the vocabulary. */
  public String text(String key) {
    return vocabulary.text(key);
  }

  /** The word for a code. */
  public String word(String kind, String code) {
    return vocabulary.word(kind, code);
  }

  /** What stands where there is nothing. */
  public String none() {
    return vocabulary.text("none");
  }

  /** An amount with its currency. */
  public String money(@Nullable Money amount) {
    return amount == null ? none() : formats.money(amount);
  }

  /** A decimal number written as text. */
  public String number(@Nullable String number) {
    return number == null ? none() : formats.decimal(number);
  }

  /** A table's cell. */
  public String cell(@Nullable Object value) {
    return switch (value) {
      case null -> none();
      case BigDecimal number -> formats.decimal(number);
      case LocalDate day -> formats.date(day);
      default -> value.toString();
    };
  }

  /** Who pays whom. */
  public String payment(Transfer payment) {
    return instrument(payment.from()) + " → " + instrument(payment.to());
  }

  /** Who owes whom how much. */
  public String owes(Transfer payment) {
    return messages.owes(
        instrument(payment.from()), instrument(payment.to()), formats.money(payment.amount()));
  }

  /** Several names as a sentence lists them. */
  public String joined(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : messages.and(String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }
}
