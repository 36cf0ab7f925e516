package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What participants and the adviser contribute to the terms without changing them.
 *
 * @param since when consultation began; null while it has not
 * @param agreements on who takes part
 */
record Consultation(
    @Nullable LocalDate since,
    List<Comment> comments,
    AdviceHistory advice,
    List<Translation> translations,
    List<ParticipantAgreement> agreements) {

  static final Consultation NOT_BEGUN =
      new Consultation(null, List.of(), AdviceHistory.EMPTY, List.of(), List.of());

  Consultation {
    comments = List.copyOf(comments);
    translations = List.copyOf(translations);
    agreements = List.copyOf(agreements);
  }

  /** What was said of the texts up to the one with a number. */
  Consultation upTo(int number) {
    return new Consultation(
        since,
        comments.stream().filter(comment -> comment.version() <= number).toList(),
        advice.upTo(number),
        translations,
        agreements.stream().filter(one -> one.version() <= number).toList());
  }

  Consultation begun(LocalDate on) {
    return new Consultation(on, comments, advice, translations, agreements);
  }

  Consultation with(Comment comment) {
    ProposalLimit.COMMENTS.mustAllowOneMoreThan(comments.size());
    return new Consultation(since, and(comments, comment), advice, translations, agreements);
  }

  Consultation with(AdviceHistory newer) {
    return new Consultation(since, comments, newer, translations, agreements);
  }

  /** A later translation into the same language takes the earlier one's place. */
  Consultation with(Translation translation) {
    var others =
        translations.stream()
            .filter(one -> !one.language().equals(translation.language()))
            .toList();
    ProposalLimit.TRANSLATIONS.mustAllowOneMoreThan(others.size());
    var all = and(others, translation);
    return new Consultation(since, comments, advice, all, agreements);
  }

  Consultation with(ParticipantAgreement agreement) {
    return new Consultation(since, comments, advice, translations, and(agreements, agreement));
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
