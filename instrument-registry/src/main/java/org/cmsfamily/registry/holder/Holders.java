package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.hibernate.StatelessSession;

/** All holders of the installation by their codes. */
@ApplicationScoped
public class Holders {

  private final StatelessSession rows;

  Holders(StatelessSession rows) {
    this.rows = rows;
  }

  /**
   * Takes a code.
   *
   * @throws Problem 409 if something else has it, 422 if it is a reserved word
   */
  public void claim(Holder holder) {
    mustBeFree(holder.code());
    int added =
        rows.createNativeMutationQuery(
                """
                insert into holder (code, kind, family, instrument)
                values (:code, :kind, :family, :instrument) on conflict do nothing
                """)
            .setParameter("code", holder.code())
            .setParameter("kind", holder.kind().name())
            .setParameter("family", holder.family())
            .setParameter("instrument", holder.instrument(), String.class)
            .executeUpdate();
    if (added == 0) {
      throw Problem.of(
          PlatformProblems.ALREADY_EXISTS, Text.of("code-taken").with("code", holder.code()));
    }
  }

  private static void mustBeFree(String code) {
    if (ReservedWords.include(code)) {
      var violations = new Violations();
      violations.add("reserved-word", "/code", Text.of("reserved-word").with("code", code));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("code-reserved"));
    }
  }

  /** The instrument with the longest of the names. */
  Optional<Holder> knownAs(Collection<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : rows
            .createNativeQuery(
                """
                select * from holder where kind = 'INSTRUMENT' and known_as in (:names)
                order by length(known_as) desc limit 1
                """,
                HolderEntity.class)
            .setParameterList("names", names)
            .getResultList()
            .stream()
            .findFirst()
            .map(HolderEntity::toHolder);
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
    return rows
        .createSelectionQuery(
            "from HolderEntity where code in :codes order by code", HolderEntity.class)
        .setParameterList("codes", codes)
        .getResultList()
        .stream()
        .map(HolderEntity::toHolder)
        .toList();
  }
}
