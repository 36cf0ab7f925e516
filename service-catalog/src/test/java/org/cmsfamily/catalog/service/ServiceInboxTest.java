package org.cmsfamily.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxType;
import org.junit.jupiter.api.Test;

/** What of a service waits for whom. */
class ServiceInboxTest {
  private static final LocalDate DAY = LocalDate.parse("2027-06-30");
  private static final ServiceCondition CONDITION =
      new ServiceCondition("AEWA", "A report", ServiceCondition.Kind.BY_DATE, DAY, null);

  private static List<InboxItem> of(Service service, String instrument) {
    return ServiceInbox.of(service, new Capacity(Roles.EXECUTIVE_SECRETARY, instrument)).toList();
  }

  @Test
  void aConditionOfTheOwnBodyHasToBeConfirmedByItsDay() {
    var service = ServiceTest.approved(CONDITION);

    assertThat(of(service, "CMS")).isEmpty();
    assertThat(of(service, "AEWA"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(InboxKind.CONFIRM);
              assertThat(item.deadline()).isEqualTo(DAY);
              assertThat(item.link()).isEqualTo("/catalog/services/conference#condition-1");
              assertThat(item.thing().type()).isEqualTo(InboxType.SERVICE);
              assertThat(item.thing().title())
                  .hasToString("Service conference: " + service.terms().title());
            });
    assertThat(of(service.meet(1, DAY), "AEWA")).isEmpty();
  }

  @Test
  void aReviewThatHasItsDayWaitsForThoseWhoStay() {
    var due = List.of(new Due(Due.Kind.REVIEW_DUE, DAY, "conference"));
    var service =
        ServiceTest.approved().start().resting(List.of(), new TreeMap<>(), new TreeMap<>(), due);

    assertThat(of(service, "CMS"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(InboxKind.DECIDE);
              assertThat(item.deadline()).isEqualTo(DAY);
            });
    assertThat(of(service, "EUROBATS")).isEmpty();
    var out =
        new Resolution(
            Resolution.Kind.WITHDRAW,
            "AEWA",
            "AEWA-STC",
            "AEWA-OUT",
            DAY.plusYears(1),
            "All is settled",
            DAY,
            "AEWA:registrar",
            "p",
            null);
    var left = service.next(ServiceStage.ACTIVE, service.course().with(out).withdrawing(out));
    assertThat(of(left, "AEWA")).isEmpty();
  }
}
