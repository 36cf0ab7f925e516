package org.cmsfamily.workbench.choice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.language.Writing;
import org.cmsfamily.workbench.registry.Families;

/**
 * What there is to choose from that no service keeps a list of: countries, languages, currencies
 * and words of the registry. Templates call it {@code vocabulary}.
 */
@RequestScoped
@Named("vocabulary")
public class Vocabulary {
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "es", "ar", "ru", "zh", "de", "it", "pt");
  private static final List<String> CURRENCIES =
      List.of("EUR", "USD", "CHF", "GBP", "AED", "AUD", "CAD", "DKK", "KES", "NOK", "SEK", "XOF");

  private static final int QUARTERS = 16;
  private static final int MONTHS = 3;

  private final SpokenLanguage language;
  private final Writing write;
  private final Families families;

  Vocabulary(SpokenLanguage language, Writing write, Families families) {
    this.language = language;
    this.write = write;
    this.families = families;
  }

  /** All countries, in the order of the visitor's alphabet. */
  public List<Choice> countries() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Choice(code, write.country(code)))
        .sorted(Comparator.comparing(Choice::name, Collator.getInstance(locale())))
        .toList();
  }

  /** The languages in which papers of the instruments are written. */
  public List<Choice> languages() {
    return LANGUAGES.stream().map(tag -> new Choice(tag, write.language(tag))).toList();
  }

  /** The currencies that the instruments are used to; any other can be typed. */
  public List<Choice> currencies() {
    return CURRENCIES.stream()
        .map(code -> new Choice(code, Currency.getInstance(code).getDisplayName(locale())))
        .toList();
  }

  /** What a body is. */
  public List<Choice> bodyTypes() {
    return terms(Term.Use.BODY_TYPE);
  }

  /** What a body may decide on. */
  public List<Choice> subjects() {
    return terms(Term.Use.SUBJECT);
  }

  /** As what countries take part in an instrument. */
  public List<Choice> takingPart() {
    return terms(Term.Use.TAKING_PART);
  }

  /** The steps of a proposal that can hold a condition. */
  public List<Choice> steps() {
    return terms(Term.Use.STEP);
  }

  /** The quarters of the last years, the newest first. */
  public List<Choice> quarters() {
    var now = YearMonth.from(families.today());
    return IntStream.range(0, QUARTERS)
        .mapToObj(ago -> now.minusMonths((long) ago * MONTHS))
        .map(month -> month.getYear() + "-Q" + ((month.getMonthValue() - 1) / MONTHS + 1))
        .map(quarter -> new Choice(quarter, quarter))
        .toList();
  }

  private List<Choice> terms(Term.Use use) {
    var words = MessageBundles.get(ChoiceWords.class, Localized.Literal.of(language.get().tag()));
    return Term.of(use).stream().map(term -> new Choice(term.word(), words.term(term))).toList();
  }

  private Locale locale() {
    return language.get().locale();
  }
}
