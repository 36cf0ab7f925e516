package org.cmsfamily.platform.act;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a use case did: its result, and the act to record.
 *
 * @param act null if nothing changed
 */
public record Done<T>(T result, @Nullable ActDraft act) {

  /** Something changed. */
  public static <T> Done<T> of(T result, ActDraft act) {
    return new Done<>(result, act);
  }

  /** It was so already. */
  public static <T> Done<T> unchanged(T result) {
    return new Done<>(result, null);
  }

  /** The same act with what the result becomes. */
  public <R> Done<R> map(Function<T, R> view) {
    return new Done<>(view.apply(result), act);
  }
}
