package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked; besides these, each transaction names its reader once. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class StatementsTest {

  @Inject Officers officers;
  @Inject @PersistenceUnitExtension Statements statements;

  @BeforeEach
  void someOfficers() {
    officers.settle();
    write("cms-officer", "now remembered");
    statements.forget();
  }

  @Test
  void aWriteHasFiveStatementsAndLeavesTwoToItsUseCase() {
    write("cms-officer", "counted");
    assertThat(statements.besides("insert into act"))
        .extracting(sql -> sql.strip().substring(0, 18))
        .containsExactly(
            "insert into idempo",
            "insert into note (",
            "insert into outbox",
            "insert into act (a",
            "update idempotency");
  }

  @Test
  void aReadHasOne() {
    var id = write("cms-officer", "read");
    statements.forget();
    as("cms-officer").get("/notes/" + id).then().statusCode(200);
    assertThat(statements.besides("from note ")).hasSize(1);
  }
}
