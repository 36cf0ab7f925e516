package org.cmsfamily.platform.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words that the constants of an enumeration have in JSON, addresses and tables. */
public final class Words {
  private Words() {}

  /** The constant's word: its {@link JsonProperty}, or else its name with hyphens. */
  public static String of(Enum<?> constant) {
    try {
      var named =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return named == null
          ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
          : named.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The constant of a word, if there is one. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> of(c).equals(word)).findFirst();
  }
}
