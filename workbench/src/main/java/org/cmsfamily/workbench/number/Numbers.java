package org.cmsfamily.workbench.number;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.language.Writing;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Typed;

/**
 * Reads the numbers of a form in the visitor's language, and says how to write them; templates call
 * it {@code numbers}.
 */
@RequestScoped
@Named("numbers")
public class Numbers {
  private static final BigDecimal AMOUNT = new BigDecimal("9000.50");
  private static final BigDecimal NUMBER = new BigDecimal("0.921");

  private final SpokenLanguage language;
  private final Writing write;

  Numbers(SpokenLanguage language, Writing write) {
    this.language = language;
    this.write = write;
  }

  /** How an amount is written, to stand beside its field. */
  public String amountHint() {
    return words().amountLike(write.amount(AMOUNT));
  }

  /** How a number with decimals is written, to stand beside its field. */
  public String numberHint() {
    return words().numberLike(write.decimal(NUMBER));
  }

  /** The form, with the amounts of its fields as services take them, or what is wrong with them. */
  public Typed amounts(Typed typed, String... fields) {
    return amounts(typed, List.of(fields)::contains);
  }

  /** The same for all fields of such a name. */
  public Typed amounts(Typed typed, Predicate<String> fields) {
    return read(typed, fields, this::amount, words().notAnAmount(write.amount(AMOUNT)));
  }

  /** The same for numbers that are no money. */
  public Typed numbers(Typed typed, String... fields) {
    return numbers(typed, List.of(fields)::contains);
  }

  /** The same for all fields of such a name. */
  public Typed numbers(Typed typed, Predicate<String> fields) {
    return read(typed, fields, this::number, words().notANumber(write.decimal(NUMBER)));
  }

  /** What was sent, with each amount that can be read as services take it. */
  public SentFields amounts(SentFields sent, Predicate<String> fields) {
    return sent.map(fields, this::plain);
  }

  /** The same for numbers that are no money. */
  public SentFields numbers(SentFields sent, Predicate<String> fields) {
    return sent.map(fields, text -> number(text).orElse(text));
  }

  /** An amount as services take it; one that cannot be read stays as it was written. */
  public String plain(String text) {
    return amount(text).orElse(text);
  }

  private Optional<String> amount(String text) {
    return WrittenNumber.of(text, language.get()).amount();
  }

  private Optional<String> number(String text) {
    return WrittenNumber.of(text, language.get()).number();
  }

  private static Typed read(
      Typed typed,
      Predicate<String> fields,
      Function<String, Optional<String>> reading,
      String fault) {
    var read = typed;
    for (var name : typed.values().keySet()) {
      var text = typed.filled(name);
      if (text == null || !fields.test(name)) continue;
      var number = reading.apply(text).orElse(null);
      read = number == null ? read.wrong(name, fault) : read.with(name, number);
    }
    return read;
  }

  private NumberWords words() {
    return MessageBundles.get(NumberWords.class, Localized.Literal.of(language.get().tag()));
  }
}
