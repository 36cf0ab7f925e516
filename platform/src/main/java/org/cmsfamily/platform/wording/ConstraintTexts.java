package org.cmsfamily.platform.wording;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * What Bean Validation found, as texts of ours. The code is the constraint's name ({@code
 * not-blank}), or what stands as {@code {code}} in its message; its attributes are the parameters.
 * A pattern is said in words: {@code {pattern.currency}} as its message is the pattern whose form
 * the words for {@code form-currency} describe.
 */
public final class ConstraintTexts {
  private static final Pattern DEFAULT = Pattern.compile("\\{jakarta\\..*\\.(\\w+)\\.message}");
  private static final Pattern NAMED = Pattern.compile("\\{([a-z0-9-]+)(?:\\.([a-z0-9-]+))?}");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private ConstraintTexts() {}

  /** A violation that says this, for a validator of which each fault has words of its own. */
  public static ConstraintViolationBuilder saying(Text text, ConstraintValidatorContext context) {
    return context
        .unwrap(HibernateConstraintValidatorContext.class)
        .withDynamicPayload(text)
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
  }

  /** The text for a violation; its message, in English, if it is of no code known here. */
  public static Text of(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    @Nullable Text said = hibernate.getDynamicPayload(Text.class);
    return said == null ? worded(violation) : said;
  }

  private static Text worded(ConstraintViolation<?> violation) {
    @Nullable String code = code(violation.getMessageTemplate());
    if (code == null || !Text.isKnown(code)) {
      return Text.unworded(violation.getMessage());
    }
    var text = Text.of(code, parameters(violation));
    return switch (code) {
      case "size" -> text.with("allowed", AllowedSize.of(violation));
      case "pattern" -> text.with("form", Text.of("form-" + form(violation.getMessageTemplate())));
      default -> text;
    };
  }

  private static String form(String template) {
    var named = NAMED.matcher(template);
    return named.matches() ? named.group(2) : "other";
  }

  private static @Nullable String code(String template) {
    var usual = DEFAULT.matcher(template);
    if (usual.matches()) {
      return HUMP.matcher(usual.group(1)).replaceAll("-").toLowerCase(Locale.ROOT);
    }
    var named = NAMED.matcher(template);
    return named.matches() ? named.group(1) : null;
  }

  private static Map<String, Object> parameters(ConstraintViolation<?> violation) {
    var parameters = new TreeMap<String, Object>();
    violation
        .getConstraintDescriptor()
        .getAttributes()
        .forEach(
            (name, value) -> {
              if (!name.equals("message") && isShown(value)) {
                parameters.put(name, value);
              }
            });
    return parameters;
  }

  private static boolean isShown(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }
}
