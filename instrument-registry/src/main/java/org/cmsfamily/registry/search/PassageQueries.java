package org.cmsfamily.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.registry.decision.LastChange;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Asks about the passages that are found and that the actor may see. */
@ApplicationScoped
class PassageQueries {

  /** One query for each language, so that the index serves it. */
  static final String FOUND =
      """
      with asked as (
        select
          websearch_to_tsquery('english', :q) as en,
          websearch_to_tsquery('french', :q) as fr,
          websearch_to_tsquery('spanish', :q) as es,
          websearch_to_tsquery('simple', :q) as simple),
      found as (
        select p.decision, p.position, p.language, p.number, p.verb, p.areas, p.text,
          d.instrument, d.body, d.adopted_on, d.title_en, d.title_fr, d.title_es, d.title_others,
          case p.language when 'en' then a.en when 'fr' then a.fr when 'es' then a.es
            else a.simple end as query, p.words
        from decision_passage p
        join decision d on d.id = p.decision
        cross join asked a
        where d.status <> 'RETRACTED' and p.text <> ''
          and (:all
            or (p.language = 'en' and p.words @@ a.en)
            or (p.language = 'fr' and p.words @@ a.fr)
            or (p.language = 'es' and p.words @@ a.es)
            or (p.language not in ('en', 'fr', 'es') and p.words @@ a.simple))
          and (cast(:family as text) is null or d.family = :family)
          and (cast(:instrument as text) is null or d.instrument = :instrument)
          and (cast(:body as text) is null or d.body = :body)
          and (cast(:area as text) is null or :area = any (p.areas))
          and (cast(:verb as text) is null or p.verb = :verb)
          and (cast(:year as int) is null or extract(year from d.adopted_on) = :year)
          and (cast(:language as text) is null or p.language = :language)
          and (cast(:counts as boolean) is null or d.counts = :counts)
          and case when cast(:day as date) is null and cast(:status as text) is null then true else (
            select cast(:status as text) is null or c.status = :status
            from (%s) c) end)
      """
          .formatted(LastChange.SQL);

  private final Session session;

  PassageQueries(Session session) {
    this.session = session;
  }

  /**
   * A query with what is searched for.
   *
   * @param sql that begins with {@link #FOUND}
   */
  NativeQuery<Tuple> of(String sql, SearchFilter filter) {
    var words = filter.q() == null ? "" : filter.q();
    var status = filter.status();
    return session
        .createNativeQuery(sql, Tuple.class)
        .setParameter("q", words)
        .setParameter("all", words.isBlank())
        .setParameter("family", filter.family(), String.class)
        .setParameter("instrument", filter.instrument(), String.class)
        .setParameter("body", filter.body(), String.class)
        .setParameter("area", filter.area(), String.class)
        .setParameter("verb", filter.verb(), String.class)
        .setParameter("year", filter.year(), Integer.class)
        .setParameter("language", filter.language(), String.class)
        .setParameter("status", status == null ? null : status.name(), String.class)
        .setParameter("counts", filter.counts(), Boolean.class)
        .setParameter("day", filter.asOf(), LocalDate.class)
        .setParameter("knownAt", null, Instant.class);
  }
}
