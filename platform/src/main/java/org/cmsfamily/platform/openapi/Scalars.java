package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.javamoney.moneta.Money;

/** Values that are written as one word or number, and money. */
final class Scalars {

  private static final String DECIMAL = "^-?\\d+(\\.\\d+)?$";

  private static final Map<Class<?>, Supplier<Schema>> INLINE =
      Map.ofEntries(
          Map.entry(String.class, Scalars::string),
          Map.entry(Locale.class, Scalars::string),
          Map.entry(URI.class, () -> string().format("uri")),
          Map.entry(UUID.class, () -> string().format("uuid")),
          Map.entry(LocalDate.class, () -> string().format("date")),
          Map.entry(Instant.class, () -> string().format("date-time")),
          Map.entry(OffsetDateTime.class, () -> string().format("date-time")),
          Map.entry(Currency.class, () -> string().pattern("^[A-Z]{3}$")),
          Map.entry(BigDecimal.class, () -> string().pattern(DECIMAL)),
          Map.entry(BigInteger.class, () -> of(SchemaType.INTEGER)),
          Map.entry(Year.class, () -> of(SchemaType.INTEGER)),
          Map.entry(boolean.class, () -> of(SchemaType.BOOLEAN)),
          Map.entry(Boolean.class, () -> of(SchemaType.BOOLEAN)),
          Map.entry(int.class, () -> of(SchemaType.INTEGER).format("int32")),
          Map.entry(Integer.class, () -> of(SchemaType.INTEGER).format("int32")),
          Map.entry(long.class, () -> of(SchemaType.INTEGER).format("int64")),
          Map.entry(Long.class, () -> of(SchemaType.INTEGER).format("int64")),
          Map.entry(double.class, () -> of(SchemaType.NUMBER)),
          Map.entry(Double.class, () -> of(SchemaType.NUMBER)));

  private static final Map<Class<?>, Supplier<Schema>> NAMED =
      Map.of(
          Money.class, Scalars::money,
          Quarter.class, () -> string().pattern("^\\d{4}-Q[1-4]$").addExample("2027-Q1"),
          Capacity.class,
              () -> string().pattern("^.+:[a-z-]+$").addExample("AEWA:executive-secretary"));

  private Scalars() {}

  static Optional<Schema> inline(Class<?> type) {
    return Optional.ofNullable(INLINE.get(type)).map(Supplier::get);
  }

  static Optional<Schema> named(Class<?> type) {
    return Optional.ofNullable(NAMED.get(type)).map(Supplier::get);
  }

  static Schema string() {
    return of(SchemaType.STRING);
  }

  /** The constants of an enumeration as they are sent. */
  static Schema words(Class<?> enumeration, ObjectMapper mapper) {
    var words = string();
    for (Object constant : enumeration.getEnumConstants()) {
      words.addEnumeration(mapper.valueToTree(constant).asText());
    }
    return words;
  }

  private static Schema money() {
    return Schemas.object()
        .description("An amount in a currency; the amount is a decimal number in a string")
        .addProperty("amount", string().pattern(DECIMAL).addExample("1234.50"))
        .addProperty("currency", string().pattern("^[A-Z]{3}$").addExample("EUR"))
        .addRequired("amount")
        .addRequired("currency");
  }

  private static Schema of(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
