package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.json.ReadingFault;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** Reads a phasing in either of its forms; what is wrong is reported at its place. */
final class PhasingReader extends StdDeserializer<Phasing> {
  private static final long serialVersionUID = 1L;

  PhasingReader() {
    super(Phasing.class);
  }

  /** Percentages by quarter. */
  record Quarters(
      @Nullable BigDecimal Q1,
      @Nullable BigDecimal Q2,
      @Nullable BigDecimal Q3,
      @Nullable BigDecimal Q4) {

    SortedMap<String, BigDecimal> percent() {
      var percent = new TreeMap<String, BigDecimal>();
      put(percent, "Q1", Q1);
      put(percent, "Q2", Q2);
      put(percent, "Q3", Q3);
      put(percent, "Q4", Q4);
      return percent;
    }

    private static void put(
        SortedMap<String, BigDecimal> percent, String quarter, @Nullable BigDecimal share) {
      if (share != null) {
        percent.put(quarter, share);
      }
    }
  }

  @Override
  public @Nullable Phasing deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      var read = context.readValue(parser, Quarters.class);
      return read == null ? Phasing.EQUAL : phasing(read, context);
    }
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Phasing) context.handleUnexpectedToken(Phasing.class, parser);
    }
    return parser.getText().strip().equals(Phasing.EQUALLY)
        ? Phasing.EQUAL
        : refused(context, parser.getText(), Text.of("phasing-form"));
  }

  private @Nullable Phasing phasing(Quarters read, DeserializationContext context)
      throws IOException {
    try {
      return new Phasing(read.percent());
    } catch (IllegalArgumentException e) {
      return refused(context, "", RefusedValue.why(e));
    }
  }

  private @Nullable Phasing refused(DeserializationContext context, String text, Text why)
      throws IOException {
    return (Phasing) context.handleWeirdStringValue(Phasing.class, text, ReadingFault.note(why));
  }
}
