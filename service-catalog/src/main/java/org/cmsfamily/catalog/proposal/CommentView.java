package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is shown.
 *
 * @param number by which it is answered
 * @param answer null while there is none
 */
record CommentView(
    int number,
    @JsonUnwrapped Comment comment,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CommentAnswer answer) {

  static List<CommentView> of(Consultation consultation) {
    var comments = consultation.comments();
    return IntStream.rangeClosed(1, comments.size())
        .mapToObj(
            number ->
                new CommentView(
                    number, comments.get(number - 1), consultation.answerTo(number).orElse(null)))
        .toList();
  }
}
