package org.cmsfamily.platform.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.json.Sha256;
import org.hibernate.StatelessSession;

/**
 * The texts of answers in pieces, each piece of a login stored once. Bytes go in and come out as
 * they are, so a repeat gets to the byte what the first request got.
 */
@ApplicationScoped
class StoredAnswers {
  private static final int DIGITS = 32;

  private final StatelessSession rows;
  private final Clock clock;

  StoredAnswers(StatelessSession rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Stores an answer; the names of its pieces in their order. */
  List<String> add(String login, byte[] answer) {
    var named = new LinkedHashMap<String, byte[]>();
    var order =
        AnswerPieces.of(answer).stream()
            .map(
                piece -> {
                  var name = Sha256.of(piece).substring(0, DIGITS);
                  named.put(name, piece);
                  return name;
                })
            .toList();
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    named.keySet().removeAll(known(login, named.keySet(), day));
    insert(login, named, day);
    return order;
  }

  /** Which of them are stored; they are noted as used on the day, so that they stay. */
  private Set<String> known(String login, Set<String> names, LocalDate day) {
    rows.createNativeMutationQuery(
            """
            update answer_piece set used_on = :day
            where login = :login and name = any(:names) and used_on < :day
            """)
        .setParameter("day", day)
        .setParameter("login", login)
        .setParameter("names", names.toArray(String[]::new))
        .executeUpdate();
    var known = new HashSet<String>();
    rows.createNativeQuery(
            """
            select name from answer_piece
            where login = :login and name = any(:names) and used_on >= :day
            """,
            Tuple.class)
        .setParameter("login", login)
        .setParameter("names", names.toArray(String[]::new))
        .setParameter("day", day)
        .getResultList()
        .forEach(row -> known.add(row.get("name", String.class)));
    return known;
  }

  private void insert(String login, Map<String, byte[]> pieces, LocalDate day) {
    if (pieces.isEmpty()) {
      return;
    }
    var base64 = Base64.getEncoder();
    rows.createNativeMutationQuery(
            """
            insert into answer_piece (login, name, bytes, used_on)
            select :login, piece.name, decode(piece.bytes, 'base64'), :day
            from unnest(:names, :bytes) as piece (name, bytes)
            on conflict do nothing
            """)
        .setParameter("login", login)
        .setParameter("day", day)
        .setParameter("names", pieces.keySet().toArray(String[]::new))
        .setParameter(
            "bytes",
            pieces.values().stream()
                .map(piece -> base64.encodeToString(Deflated.of(piece)))
                .toArray(String[]::new))
        .executeUpdate();
  }

  /** The answer of these pieces. */
  byte[] read(String login, String[] order) {
    var pieces = new HashMap<String, byte[]>();
    rows.createNativeQuery(
            "select name, bytes from answer_piece where login = :login and name = any(:names)",
            Tuple.class)
        .setParameter("login", login)
        .setParameter("names", order)
        .getResultList()
        .forEach(
            row ->
                pieces.put(
                    row.get("name", String.class), Deflated.read(row.get("bytes", byte[].class))));
    var answer = new ByteArrayOutputStream();
    for (var name : order) {
      answer.writeBytes(pieces.getOrDefault(name, new byte[0]));
    }
    return answer.toByteArray();
  }
}
