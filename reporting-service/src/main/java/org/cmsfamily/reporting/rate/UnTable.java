package org.cmsfamily.reporting.rate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cmsfamily.reporting.csv.LineViolation;

/**
 * The UN's table of operational rates as published in XML: one record for each country. It names no
 * source, being one.
 */
final class UnTable {

  private static final String RECORD = "UN_OPERATIONAL_RATES";
  private static final String SOURCE_TEXT = "UN operational rates of exchange";

  /** Which element holds what a column does. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          RateParser.CURRENCY, "f_curr_code",
          RateParser.IN_FORCE_FROM, "eff_date",
          RateParser.PER_USD, "rate");

  private final List<RatesFile.Line> rates = new ArrayList<>();
  private final List<LineViolation> violations = new ArrayList<>();
  private final Map<String, String> cells = new HashMap<>();
  private int lines;
  private int began;

  private UnTable() {}

  /** Whether the file is XML: it begins with a tag. */
  static boolean isOne(byte[] file) {
    for (byte each : file) {
      if (!Character.isWhitespace(each) && each > 0) {
        return each == '<';
      }
    }
    return false;
  }

  /** Reads the table; no document type and nothing outside of it is looked at. */
  static RatesFile read(byte[] file) {
    var table = new UnTable();
    try {
      table.read(factory().createXMLStreamReader(new ByteArrayInputStream(file)));
    } catch (XMLStreamException e) {
      table.violations.add(
          LineViolation.invalid(
              Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()),
              null,
              "The file is no well-formed XML"));
    }
    if (table.lines == 0 && table.violations.isEmpty()) {
      table.violations.add(
          LineViolation.invalid(1, null, "The file holds no element <%s>".formatted(RECORD)));
    }
    return new RatesFile(table.lines, table.rates, table.violations);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          if (xml.getLocalName().equals(RECORD)) {
            began = xml.getLocation().getLineNumber();
            cells.clear();
          }
        }
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), text.toString().strip());
        default -> {
          // neither comments nor instructions say anything of a rate
        }
      }
    }
  }

  private void end(String element, String text) {
    if (element.equals(RECORD)) {
      lines++;
      RateParser.read(began, this::cell, violations)
          .ifPresent(rate -> rates.add(new RatesFile.Line(began, rate)));
    } else {
      cells.put(element, text);
    }
  }

  private String cell(String column) {
    return column.equals(RateParser.SOURCE)
        ? SOURCE_TEXT
        : cells.getOrDefault(ELEMENTS.get(column), "");
  }
}
