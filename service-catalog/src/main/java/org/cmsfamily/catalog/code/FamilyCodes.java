package org.cmsfamily.catalog.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.StatelessSession;

/**
 * Codes are chosen by people and unique in their family only, while an installation holds several
 * families. The family that uses a code first has it as the id; another's has the family's code
 * before it, so that neither keeps the other from its own.
 */
@ApplicationScoped
public class FamilyCodes {
  private final StatelessSession rows;

  FamilyCodes(StatelessSession rows) {
    this.rows = rows;
  }

  /**
   * The id, in the installation, of what bears a code in a family.
   *
   * @param kind such as {@code service}
   */
  public String idOf(String kind, String family, String code) {
    rows.createNativeMutationQuery(
            """
            insert into code_bearer (kind, code, family) values (:kind, :code, :family)
            on conflict on constraint one_first_bearer_per_code do nothing
            """)
        .setParameter("kind", kind)
        .setParameter("code", code)
        .setParameter("family", family)
        .executeUpdate();
    var first =
        rows.createNativeQuery(
                "select family from code_bearer where kind = :kind and code = :code", Tuple.class)
            .setParameter("kind", kind)
            .setParameter("code", code)
            .getSingleResult()
            .get("family", String.class);
    return family.equals(first) ? code : family + ":" + code;
  }
}
