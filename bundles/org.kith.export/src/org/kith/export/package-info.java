/**
 * The open formats that belong to no platform: XMI and JSON, which carry a whole workspace and come back as an equal
 * one, and CSV tables for spreadsheets.
 */
package org.kith.export;
