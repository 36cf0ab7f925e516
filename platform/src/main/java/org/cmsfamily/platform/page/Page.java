package org.cmsfamily.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to 200 items
 * @param cursor the last id of the page before; empty at first
 */
public record Page(int limit, String cursor) {

  private static final int DEFAULT = 50;
  private static final int MOST = 200;

  /**
   * Reads the query parameters {@code limit} and {@code cursor}.
   *
   * @throws Problem 400 if one of them is not valid
   */
  public static Page of(@Nullable Integer limit, @Nullable String cursor) {
    int size = limit == null ? DEFAULT : limit;
    if (size < 1 || size > MOST) {
      throw invalid("limit", Text.of("limit-range").with("most", MOST));
    }
    return new Page(size, cursor == null ? "" : decode(cursor));
  }

  /**
   * The cursor of a list in the order of a number; 0 at first.
   *
   * @throws Problem 400 if it is none
   */
  public long cursorNumber() {
    try {
      return cursor.isEmpty() ? 0 : Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw unknownCursor();
    }
  }

  /** What is wrong with a cursor that the list did not give. */
  public static Problem unknownCursor() {
    return invalid("cursor", Text.of("unknown-cursor"));
  }

  /** The page, given one item more than its limit if there are more. */
  public <T> Paged<T> of(List<T> oneMore, Function<T, String> id) {
    if (oneMore.size() <= limit) {
      return new Paged<>(oneMore, null);
    }
    var items = oneMore.subList(0, limit);
    return new Paged<>(items, encode(id.apply(items.getLast())));
  }

  private static String encode(String id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unknownCursor();
    }
  }

  private static Problem invalid(String name, Text message) {
    return Problem.of(PlatformProblems.INVALID, message)
        .with(List.of(Violation.at("?" + name, message)));
  }
}
