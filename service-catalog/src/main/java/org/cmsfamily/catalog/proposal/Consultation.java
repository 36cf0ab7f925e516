package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What participants and the adviser contribute to the terms without changing them.
 *
 * @param since when consultation began; null while it has not
 */
record Consultation(
    @Nullable LocalDate since,
    List<Comment> comments,
    AdviceHistory advice,
    List<Translation> translations) {

  static final Consultation NOT_BEGUN =
      new Consultation(null, List.of(), AdviceHistory.EMPTY, List.of());

  Consultation {
    comments = List.copyOf(comments);
    translations = List.copyOf(translations);
  }

  /** What was said of the texts up to the one with a number. */
  Consultation upTo(int number) {
    return new Consultation(
        since,
        comments.stream().filter(comment -> comment.version() <= number).toList(),
        advice.upTo(number),
        translations);
  }

  Consultation begun(LocalDate on) {
    return new Consultation(on, comments, advice, translations);
  }

  Consultation with(Comment comment) {
    var more = Stream.concat(comments.stream(), Stream.of(comment)).toList();
    return new Consultation(since, more, advice, translations);
  }

  Consultation with(AdviceHistory newer) {
    return new Consultation(since, comments, newer, translations);
  }

  /** A later translation into the same language takes the earlier one's place. */
  Consultation with(Translation translation) {
    var others =
        translations.stream().filter(one -> !one.language().equals(translation.language()));
    var all = Stream.concat(others, Stream.of(translation)).toList();
    return new Consultation(since, comments, advice, all);
  }
}
