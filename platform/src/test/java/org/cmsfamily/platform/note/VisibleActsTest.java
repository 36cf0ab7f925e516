package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act is seen by the office holders and auditors of whomever it touches. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class VisibleActsTest {
  private static final Capacity STEWARD = Capacity.parse("INSTALLATION:steward");
  private static final Capacity OPERATOR = Capacity.parse("NF:operator");
  private static final Capacity REGISTRAR = Capacity.parse("CMS:registrar");

  @Inject Officers officers;
  @Inject Acts acts;

  private final String id = UUID.randomUUID().toString();

  /** Something that everyone sees, but that is the business of some only. */
  private record Thing(String id, Set<String> readers, Set<String> touches) implements Aggregate {
    @Override
    public String family() {
      return "NF";
    }

    @Override
    public long version() {
      return 1;
    }
  }

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  private List<String> readers(Set<String> readers, Set<String> touches, Capacity by) {
    return ActDraft.of("act", "thing", new Thing(id, readers, touches), by, Map.of())
        .readers()
        .stream()
        .sorted()
        .toList();
  }

  @Test
  void whatEveryoneSeesTouchesSomeOnly() {
    assertThat(readers(Set.of("*"), Set.of("AEWA"), REGISTRAR)).containsExactly("AEWA", "CMS");
    assertThat(readers(Set.of("CMS", "AEWA"), Set.of("CMS", "AEWA"), REGISTRAR))
        .containsExactly("AEWA", "CMS");
    assertThat(readers(Set.of("*"), Set.of("*"), REGISTRAR)).containsExactly("CMS");
  }

  @Test
  void theStewardsAndTheOperatorsActsAreSeenByThoseWhomTheyTouchAndElseByAllInstruments() {
    assertThat(readers(Set.of("*"), Set.of("AEWA"), STEWARD))
        .containsExactly("AEWA", "INSTALLATION");
    assertThat(readers(Set.of("*"), Set.of("*"), STEWARD)).containsExactly("INSTALLATION", "NF/*");
    assertThat(readers(Set.of("NF"), Set.of("NF"), OPERATOR)).containsExactly("NF", "NF/*");
    assertThat(readers(Set.of("*"), Set.of("*"), Capacity.SYSTEM))
        .containsExactly("INSTALLATION", "NF/*");
  }

  @Test
  void anActOnAFamilyIsSeenByTheOfficeHoldersAndAuditorsOfItsInstrumentsAlone() {
    var family = new Thing(id, Set.of("*"), Set.of(Aggregate.instrumentsOf("NF")));
    AsSystem.run(() -> acts.system(ActDraft.bySystem(() -> "act", "family", family, Map.of())));
    for (var insider : List.of("cms-officer", "aewa-officer", "nf-auditor")) {
      as(insider).get("/acts?aggregate=" + id).then().body("items", hasSize(1));
    }
    for (var outsider : List.of("unep-adviser", "nf-operator", "former", "nobody")) {
      as(outsider).get("/acts?aggregate=" + id).then().body("items", hasSize(0));
    }
  }

  @Test
  void actsAreFoundByPersonCapacityNameAndTime() {
    var before = Instant.now().minusSeconds(60).toString();
    var after = Instant.now().plusSeconds(3600).toString();
    write("cms-officer", "found");
    var found = "/acts?family=NF&capacity={capacity}&name={name}&since={since}&until={until}";
    as("cms-officer")
        .get(found, "CMS:programme-officer", "write-note", before, after)
        .then()
        .statusCode(200)
        .body("items", not(empty()))
        .body("items.capacity", everyItem(equalTo("CMS:programme-officer")))
        .body("items.name", everyItem(equalTo("write-note")));
    as("cms-officer")
        .get(found, "CMS:chair", "write-note", before, after)
        .then()
        .body("items", empty());
    as("cms-officer")
        .get(found, "CMS:programme-officer", "dance", before, after)
        .then()
        .body("items", empty());
    as("cms-officer")
        .get(found, "CMS:programme-officer", "write-note", after, after)
        .then()
        .body("items", empty());
    as("cms-officer").get("/acts?person=nobody-at-all").then().body("items", empty());
    as("cms-officer")
        .get("/acts?since=yesterday")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?since"));
  }

  @Test
  void anActThatTouchesOneInstrumentIsNotTheOthers() {
    var thing = new Thing(id, Set.of("*"), Set.of("AEWA"));
    AsSystem.run(() -> acts.system(ActDraft.bySystem(() -> "act", "thing", thing, Map.of())));
    as("aewa-officer").get("/acts?aggregate=" + id).then().body("items", hasSize(1));
    as("nf-auditor").get("/acts?aggregate=" + id).then().body("items", hasSize(0));
  }

  @Test
  void anActThatTouchesAnOrganisationIsNotItsAdvisersToRead() {
    var thing = new Thing(id, Set.of("AEWA", "UNEP"), Set.of("AEWA", "UNEP"));
    AsSystem.run(() -> acts.system(ActDraft.bySystem(() -> "act", "thing", thing, Map.of())));
    as("aewa-officer").get("/acts?aggregate=" + id).then().body("items", hasSize(1));
    as("unep-adviser").get("/acts?aggregate=" + id).then().body("items", hasSize(0));
  }

  @Test
  void whoMaySeeAThingIsNotThereforeTouchedByAnActOnIt() {
    assertThat(readers(Set.of("CMS", "AEWA", "UNEP", "CMS-STC"), Set.of("CMS", "AEWA"), REGISTRAR))
        .containsExactly("AEWA", "CMS");
  }
}
