package org.cmsfamily.catalog.service;

import org.cmsfamily.catalog.testfamily.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was stored of a service in any shape is read by today's code. */
class StoredServiceTest {

  @ParameterizedTest
  @CsvSource({
    "titles, Titles-1.json",
    "shares, Shares-1.json",
    "terms, Terms-1.json",
    "approvals, Approvals-1.json",
    "lapses, Lapses-1.json",
    "funds, Funds-1.json",
    "due, Due-1.json",
    "resolutions, Resolutions-1.json",
    "resolutions, Resolutions-2.json",
    "successor, Successor-1.json",
    "past, Past-1.json",
    "past, Past-2.json",
    "existing, Existing-1.json",
    "terms, Terms-2.json",
    "terms, Terms-3.json"
  })
  void isReadByTodaysCode(String attribute, String file) throws NoSuchFieldException {
    Golden.assertStored(file, ServiceEntity.class.getDeclaredField(attribute).getGenericType());
  }
}
