package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.registry.text.Words;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** All holders of the installation by their codes. */
@ApplicationScoped
public class Holders {

  private static final String UNIQUE_VIOLATION = "23505";

  private final Database database;

  Holders(Database database) {
    this.database = database;
  }

  /**
   * Takes a code.
   *
   * @throws Problem 409 if something else has it
   */
  public void claim(Holder holder) {
    try {
      database.handle(
          h ->
              h.createUpdate(
                      """
                      insert into holder (code, kind, family, instrument)
                      values (:code, :kind, :family, :instrument)
                      """)
                  .bind("code", holder.code())
                  .bind("kind", Words.of(holder.kind()))
                  .bind("family", holder.family())
                  .bind("instrument", holder.instrument())
                  .execute());
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        throw Problem.of(
            PlatformProblems.ALREADY_EXISTS, "The code %s is taken".formatted(holder.code()));
      }
      throw e;
    }
  }

  /** The holder with that code. */
  public Optional<Holder> find(String code) {
    return among(List.of(code)).stream().findFirst();
  }

  /** The holder of that kind with that code. */
  public Optional<Holder> find(HolderKind kind, String code) {
    return find(code).filter(h -> h.kind() == kind);
  }

  /**
   * The holder with that code.
   *
   * @throws Problem 404 if there is none
   */
  public Holder get(String code) {
    return find(code).orElseThrow(() -> PlatformProblems.notFound("holder " + code));
  }

  /**
   * The holder of that kind with that code.
   *
   * @throws Problem 404 if there is none
   */
  public Holder get(HolderKind kind, String code) {
    return find(kind, code)
        .orElseThrow(() -> PlatformProblems.notFound(Words.of(kind) + " " + code));
  }

  /** Those of the codes that exist. */
  public List<Holder> among(Collection<String> codes) {
    return database.handle(
        h ->
            h.createQuery(
                    "select code, kind, family, instrument from holder where code = any(:codes) order by code")
                .bindArray("codes", String.class, codes.toArray())
                .map(
                    (row, c) ->
                        new Holder(
                            row.getString("code"),
                            HolderKind.valueOf(
                                row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                            row.getString("family"),
                            row.getString("instrument")))
                .list());
  }
}
