package org.cmsfamily.catalog.service;

/** By which decision of its own body an instrument takes part. Source: StC44 decision, P8. */
public record ApprovedBy(String instrument, String body, String decision) {}
