package org.cmsfamily.catalog.cost;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text for people: at most 4000 characters; that they can be printed is checked for any text. */
@Size(max = 4000, message = "{wording-size}")
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Wording {

  /** Not used: each part has its own words. */
  String message() default "is not well formed";

  /** As Bean Validation demands. */
  Class<?>[] groups() default {};

  /** As Bean Validation demands. */
  Class<? extends Payload>[] payload() default {};

  /** The one form of equal texts: NFC, without space around it. */
  final class Form {

    private Form() {}

    /** Text that must be there; whether it is, is validated. */
    @SuppressWarnings("NullAway") // null until it is validated
    public static String of(String text) {
      return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Text in its form, null if absent or blank. */
    public static @Nullable String optional(@Nullable String text) {
      return text == null || text.isBlank() ? null : of(text);
    }

    /** Texts in their form, none for null. */
    public static List<String> all(@Nullable List<String> texts) {
      return Sparse.list(texts).stream().map(Form::of).toList();
    }
  }
}
