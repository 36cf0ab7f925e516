package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What participants and the adviser contribute to the terms without changing them.
 *
 * @param since when consultation began; null while it has not
 * @param answers to comments, one each at most
 * @param agreements on who takes part
 * @param errata beside texts that are signed
 */
record Consultation(
    @Nullable LocalDate since,
    List<Comment> comments,
    List<CommentAnswer> answers,
    AdviceHistory advice,
    List<Translation> translations,
    List<ParticipantAgreement> agreements,
    List<TermsErratum> errata) {

  static final Consultation NOT_BEGUN =
      new Consultation(
          null, List.of(), List.of(), AdviceHistory.EMPTY, List.of(), List.of(), List.of());

  Consultation {
    comments = List.copyOf(comments);
    answers = List.copyOf(answers);
    translations =
        translations.stream().sorted(Comparator.comparing(Translation::language)).toList();
    agreements = List.copyOf(agreements);
    errata = List.copyOf(errata);
  }

  /** What was said of the texts up to the one with a number. */
  Consultation upTo(int number) {
    return new Consultation(
        since,
        comments.stream().filter(comment -> comment.version() <= number).toList(),
        answers.stream().filter(answer -> answer.version() <= number).toList(),
        advice.upTo(number),
        translations.stream().filter(one -> !one.isOfLaterThan(number)).toList(),
        agreements.stream().filter(one -> one.version() <= number).toList(),
        errata.stream().filter(one -> one.version() <= number).toList());
  }

  /** The translations as they stand beside the text with a number. */
  List<Translation> translationsBeside(int number) {
    return translations.stream().map(one -> one.beside(number)).toList();
  }

  Consultation begun(LocalDate on) {
    return new Consultation(on, comments, answers, advice, translations, agreements, errata);
  }

  Consultation with(Comment comment) {
    ProposalLimit.COMMENTS.mustAllowOneMoreThan(comments.size());
    return new Consultation(
        since, and(comments, comment), answers, advice, translations, agreements, errata);
  }

  /**
   * A comment is answered.
   *
   * @throws Problem 404 if there is no such comment; 409 if it is answered already
   */
  Consultation with(CommentAnswer answer) {
    int number = answer.comment();
    if (number < 1 || number > comments.size()) {
      throw PlatformProblems.notFound(String.format(Locale.ROOT, "comment %d", number));
    }
    if (answerTo(number).isPresent()) {
      throw Problem.of(
          CatalogProblems.WRONG_STATE, Text.of("comment-answered").with("number", number));
    }
    return new Consultation(
        since, comments, and(answers, answer), advice, translations, agreements, errata);
  }

  Optional<CommentAnswer> answerTo(int comment) {
    return answers.stream().filter(one -> one.comment() == comment).findFirst();
  }

  /** The numbers of the comments by others than the lead that nobody has answered. */
  List<Integer> openComments(String lead) {
    return IntStream.rangeClosed(1, comments.size())
        .filter(number -> answerTo(number).isEmpty())
        .filter(number -> !Capacity.parse(comments.get(number - 1).by()).holder().equals(lead))
        .boxed()
        .toList();
  }

  Consultation with(AdviceHistory newer) {
    return new Consultation(since, comments, answers, newer, translations, agreements, errata);
  }

  /** A later translation into the same language takes the earlier one's place. */
  Consultation with(Translation translation) {
    var others =
        translations.stream()
            .filter(one -> !one.language().equals(translation.language()))
            .toList();
    ProposalLimit.TRANSLATIONS.mustAllowOneMoreThan(others.size());
    var all = and(others, translation);
    return new Consultation(since, comments, answers, advice, all, agreements, errata);
  }

  /**
   * The translation into a language is confirmed.
   *
   * @param current the number of the current text
   * @throws Problem 404 if there is none; 409 if it was made of another text
   */
  Consultation confirmed(String language, int current, String by) {
    var translation =
        translations.stream()
            .filter(one -> one.language().equals(language))
            .findFirst()
            .orElseThrow(() -> PlatformProblems.notFound("translation " + language));
    if (!translation.isOf(current)) {
      throw Problem.of(
          CatalogProblems.WRONG_STATE,
          Text.of("translation-of-other-text")
              .with("language", language)
              .with("version", String.valueOf(translation.version()))
              .with("current", current));
    }
    return with(translation.confirmed(by));
  }

  Consultation with(ParticipantAgreement agreement) {
    return new Consultation(
        since, comments, answers, advice, translations, and(agreements, agreement), errata);
  }

  Consultation with(TermsErratum erratum) {
    ProposalLimit.ERRATA.mustAllowOneMoreThan(errataOf(erratum.version()).size());
    return new Consultation(
        since, comments, answers, advice, translations, agreements, and(errata, erratum));
  }

  /** What stands beside the text with a number. */
  List<TermsErratum> errataOf(int number) {
    return errata.stream().filter(one -> one.version() == number).toList();
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
