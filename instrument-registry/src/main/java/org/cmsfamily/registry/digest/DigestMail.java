package org.cmsfamily.registry.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;

/**
 * The mail that holds all that waits for a person, in the person's language.
 *
 * @param links address of the suite's root, below which the items' links are
 */
record DigestMail(Language language, String links, List<InboxItem> items) {

  /** What came from a record is one line, whatever stands in it. */
  private static final String LINE_BREAKS = "[\\p{Z}\\p{Cc}]+";

  /** The mail of that day. */
  OutgoingMail of(String person, LocalDate day, String address) {
    return new OutgoingMail("digest." + day + "." + person, address, subject(), text());
  }

  private String subject() {
    return said(Text.of("digest-subject").with("count", items.size()));
  }

  private String text() {
    var page = links + "/registry/me/digest";
    return items.stream()
        .map(this::lines)
        .collect(
            Collectors.joining(
                "\n",
                subject() + "\n\n",
                "\n" + said(Text.of("digest-foot").with("page", page)) + "\n"));
  }

  private String lines(InboxItem item) {
    var lines = new ArrayList<String>();
    lines.add(said(kind(item.kind())) + ": " + item.subject().replaceAll(LINE_BREAKS, " "));
    lines.add("  " + item.capacity());
    var deadline = item.deadline();
    if (deadline != null) {
      lines.add("  " + said(Text.of("digest-deadline").with("date", deadline)));
    }
    lines.add("  " + links + item.link());
    return String.join("\n", lines) + "\n";
  }

  private String said(Text text) {
    return text.in(language).words();
  }

  private static Text kind(InboxKind kind) {
    return switch (kind) {
      case SIGN -> Text.of("digest-sign");
      case ADVISE -> Text.of("digest-advise");
      case DECIDE -> Text.of("digest-decide");
      case CONFIRM -> Text.of("digest-confirm");
      case ANSWER -> Text.of("digest-answer");
      case CLOSE -> Text.of("digest-close");
      case CLEAR -> Text.of("digest-clear");
      case EXPLAIN -> Text.of("digest-explain");
      case PAY -> Text.of("digest-pay");
    };
  }
}
