package org.cmsfamily.reporting.csv;

/**
 * How many rows a file holds. None is lost: heading + lines + empty are all rows of it.
 *
 * @param heading how many rows stand before the first line: the header, and a title above it
 * @param lines how many rows there are, readable or not, that are not empty
 * @param empty how many rows hold nothing
 * @param notRead how many of the lines were not looked at, since too many before them are
 *     unreadable
 */
public record RowCount(int heading, int lines, int empty, int notRead) {}
