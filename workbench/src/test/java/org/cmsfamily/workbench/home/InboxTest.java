package org.cmsfamily.workbench.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.InboxItem;
import org.cmsfamily.workbench.call.InboxKind;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);

  @Test
  void theNearestDeadlineComesFirstAndWhatHasNoneLast() {
    var inbox =
        inbox(
            item("later", "CMS:chair", TODAY.plusDays(40)),
            item("open", "CMS:chair", null),
            item("late", "CMS:chair", TODAY.minusDays(1)));
    assertThat(inbox.shown()).extracting(Waiting::subject).containsExactly("late", "later", "open");
  }

  @Test
  void aDeadlineIsSoonForTwoWeeksAndLateAfterItsDay() {
    assertThat(urgency(TODAY.minusDays(1))).isEqualTo("late");
    assertThat(urgency(TODAY)).isEqualTo("soon");
    assertThat(urgency(TODAY.plusDays(14))).isEqualTo("soon");
    assertThat(urgency(TODAY.plusDays(15))).isEqualTo("calm");
    assertThat(urgency(null)).isEqualTo("calm");
  }

  @Test
  void oneCapacityShowsItsOwnMattersAndTheCountsStay() {
    var inbox = inbox(item("a", "CMS:chair", null), item("b", "AEWA:chair", null)).in("AEWA:chair");
    assertThat(inbox.shown()).extracting(Waiting::subject).containsExactly("b");
    assertThat(inbox.shares()).extracting(Inbox.Share::matters).containsExactly(1L, 1L);
  }

  @Test
  void theCalendarHasTheDeadlinesOnly() {
    var inbox = inbox(item("a", "CMS:chair", TODAY), item("b", "CMS:chair", null));
    assertThat(inbox.calendar().keySet()).containsExactly(YearMonth.of(2027, 4));
  }

  @Test
  void theNearestDeadlineIsSaid() {
    var inbox =
        inbox(item("open", "CMS:chair", null), item("later", "CMS:chair", TODAY.plusDays(10)));
    assertThat(inbox.nearest()).extracting(Waiting::subject).isEqualTo("later");
    assertThat(inbox(item("open", "CMS:chair", null)).nearest()).isNull();
  }

  @Test
  void aServiceThatDoesNotAnswerIsNamedAndTheOthersAreShown() {
    Uni<Paged<InboxItem>> nobody = Uni.createFrom().failure(new ProcessingException("refused"));
    var inbox =
        Inbox.of(
            List.of(
                Service.REGISTRY
                    .tryToAsk(page(item("a", "CMS:chair", null)))
                    .await()
                    .indefinitely(),
                Service.CATALOG.tryToAsk(nobody).await().indefinitely()),
            TODAY);
    assertThat(inbox.down()).containsExactly(Service.CATALOG);
    assertThat(inbox.shown()).hasSize(1);
  }

  @Test
  void whatARegistrarRecordsSaysSoToTheOthersAndLeadsThemToWhatTheyCanDo() {
    var secretary = invitation("AEWA:executive-secretary");
    assertThat(secretary.recorder()).isEqualTo("AEWA");
    assertThat(secretary.transmittal()).isEqualTo("/transmittal-sending?answers=1");
    var registrar = invitation("AEWA:registrar");
    assertThat(registrar.recorder()).isNull();
    assertThat(registrar.transmittal()).isNull();
  }

  private static Waiting invitation(String capacity) {
    return Waiting.of(
        new InboxItem(
            InboxKind.ANSWER,
            capacity,
            "a",
            "/registry/invitations/1",
            null,
            Instant.EPOCH,
            "AEWA",
            null),
        TODAY);
  }

  private static String urgency(@Nullable LocalDate deadline) {
    return inbox(item("a", "CMS:chair", deadline)).shown().getFirst().urgency();
  }

  private static Inbox inbox(InboxItem... items) {
    Answer<Paged<InboxItem>> answer = Service.REGISTRY.tryToAsk(page(items)).await().indefinitely();
    return Inbox.of(List.of(answer), TODAY);
  }

  private static Uni<Paged<InboxItem>> page(InboxItem... items) {
    return Uni.createFrom().item(new Paged<>(List.of(items), null));
  }

  private static InboxItem item(String subject, String capacity, @Nullable LocalDate deadline) {
    return new InboxItem(
        InboxKind.SIGN,
        capacity,
        subject,
        "/catalog/proposals/1",
        deadline,
        Instant.EPOCH,
        null,
        null);
  }
}
