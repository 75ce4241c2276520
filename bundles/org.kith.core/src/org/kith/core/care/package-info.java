/**
 * What the user wants to do for people and when: rhythms by person, tag and circle, promises, introductions, journal
 * entries, and dates that are near. Operations are one undoable step each. Non-null by default.
 */
package org.kith.core.care;
