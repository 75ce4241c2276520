/**
 */
package org.kith.model.meet;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.kith.model.people.Aggregate;
import org.kith.model.people.Photo;
import org.kith.model.people.Sensitivity;
import org.kith.model.people.UnknownProperty;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gathering</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Somewhere that people come together at a time; shown as "Event", exported as VEVENT.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.meet.Gathering#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getDescription <em>Description</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getGeo <em>Geo</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getUrl <em>Url</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getConferenceUris <em>Conference Uris</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getZone <em>Zone</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#isAllDay <em>All Day</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#isFloating <em>Floating</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#isTransparent <em>Transparent</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getOrganizerUid <em>Organizer Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getOrganizerName <em>Organizer Name</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getOrganizerUri <em>Organizer Uri</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getAttendances <em>Attendances</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getCalendarUid <em>Calendar Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getRecurrenceId <em>Recurrence Id</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getSeriesUid <em>Series Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getImages <em>Images</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getNote <em>Note</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getTrashed <em>Trashed</em>}</li>
 *   <li>{@link org.kith.model.meet.Gathering#getUnknownProperties <em>Unknown Properties</em>}</li>
 * </ul>
 *
 * @see org.kith.model.meet.MeetPackage#getGathering()
 * @model
 * @generated
 */
public interface Gathering extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The title, one line (SUMMARY).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Summary()
	 * @model unique="false"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Description()
	 * @model unique="false"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Location()
	 * @model unique="false"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * latitude;longitude as iCalendar writes it (GEO).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geo</em>' attribute.
	 * @see #setGeo(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Geo()
	 * @model unique="false"
	 * @generated
	 */
	String getGeo();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getGeo <em>Geo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geo</em>' attribute.
	 * @see #getGeo()
	 * @generated
	 */
	void setGeo(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The event's page (URL).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Url()
	 * @model unique="false"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Conference Uris</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where to join from afar (RFC 7986 CONFERENCE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conference Uris</em>' attribute list.
	 * @see org.kith.model.meet.MeetPackage#getGathering_ConferenceUris()
	 * @model
	 * @generated
	 */
	EList<String> getConferenceUris();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it begins. All-day: 00:00 UTC of the first day; floating: as if its zone were UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Start()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it ends, exclusive; null when not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Instant)
	 * @see org.kith.model.meet.MeetPackage#getGathering_End()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getEnd();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The zone as the source named it; empty or null for UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Zone()
	 * @model unique="false"
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>All Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The days matter, not the time (VALUE=DATE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>All Day</em>' attribute.
	 * @see #setAllDay(boolean)
	 * @see org.kith.model.meet.MeetPackage#getGathering_AllDay()
	 * @model unique="false"
	 * @generated
	 */
	boolean isAllDay();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#isAllDay <em>All Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>All Day</em>' attribute.
	 * @see #isAllDay()
	 * @generated
	 */
	void setAllDay(boolean value);

	/**
	 * Returns the value of the '<em><b>Floating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The time holds in whatever zone the reader is (no zone, no Z).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Floating</em>' attribute.
	 * @see #setFloating(boolean)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Floating()
	 * @model unique="false"
	 * @generated
	 */
	boolean isFloating();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#isFloating <em>Floating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Floating</em>' attribute.
	 * @see #isFloating()
	 * @generated
	 */
	void setFloating(boolean value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.meet.GatheringStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.kith.model.meet.GatheringStatus
	 * @see #setStatus(GatheringStatus)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Status()
	 * @model unique="false"
	 * @generated
	 */
	GatheringStatus getStatus();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.kith.model.meet.GatheringStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(GatheringStatus value);

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * iCalendar CLASS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Sensitivity()
	 * @model unique="false"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

	/**
	 * Returns the value of the '<em><b>Transparent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * It does not take up the user's time (TRANSP:TRANSPARENT).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transparent</em>' attribute.
	 * @see #setTransparent(boolean)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Transparent()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTransparent();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#isTransparent <em>Transparent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transparent</em>' attribute.
	 * @see #isTransparent()
	 * @generated
	 */
	void setTransparent(boolean value);

	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * iCalendar SEQUENCE: how often the organizer changed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(int)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Sequence()
	 * @model unique="false"
	 * @generated
	 */
	int getSequence();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(int value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * iCalendar PRIORITY, 1 (highest) to 9; 0 when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Priority()
	 * @model unique="false"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' attribute list.
	 * @see org.kith.model.meet.MeetPackage#getGathering_Categories()
	 * @model
	 * @generated
	 */
	EList<String> getCategories();

	/**
	 * Returns the value of the '<em><b>Organizer Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The Account of the organizer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organizer Uid</em>' attribute.
	 * @see #setOrganizerUid(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_OrganizerUid()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganizerUid();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getOrganizerUid <em>Organizer Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organizer Uid</em>' attribute.
	 * @see #getOrganizerUid()
	 * @generated
	 */
	void setOrganizerUid(String value);

	/**
	 * Returns the value of the '<em><b>Organizer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organizer Name</em>' attribute.
	 * @see #setOrganizerName(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_OrganizerName()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganizerName();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getOrganizerName <em>Organizer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organizer Name</em>' attribute.
	 * @see #getOrganizerName()
	 * @generated
	 */
	void setOrganizerName(String value);

	/**
	 * Returns the value of the '<em><b>Organizer Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The address of the organizer, mostly mailto:.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organizer Uri</em>' attribute.
	 * @see #setOrganizerUri(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_OrganizerUri()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganizerUri();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getOrganizerUri <em>Organizer Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organizer Uri</em>' attribute.
	 * @see #getOrganizerUri()
	 * @generated
	 */
	void setOrganizerUri(String value);

	/**
	 * Returns the value of the '<em><b>Attendances</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.meet.Attendance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attendances</em>' containment reference list.
	 * @see org.kith.model.meet.MeetPackage#getGathering_Attendances()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attendance> getAttendances();

	/**
	 * Returns the value of the '<em><b>Calendar Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The UID in the calendar it came from; several gatherings of one series share it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar Uid</em>' attribute.
	 * @see #setCalendarUid(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_CalendarUid()
	 * @model unique="false"
	 * @generated
	 */
	String getCalendarUid();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getCalendarUid <em>Calendar Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar Uid</em>' attribute.
	 * @see #getCalendarUid()
	 * @generated
	 */
	void setCalendarUid(String value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * RRULE, RDATE, EXRULE and EXDATE lines, verbatim and unfolded. Expanded in a window only, never whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute list.
	 * @see org.kith.model.meet.MeetPackage#getGathering_Recurrence()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRecurrence();

	/**
	 * Returns the value of the '<em><b>Recurrence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * For an instance that differs from its series: RECURRENCE-ID, verbatim value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence Id</em>' attribute.
	 * @see #setRecurrenceId(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_RecurrenceId()
	 * @model unique="false"
	 * @generated
	 */
	String getRecurrenceId();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getRecurrenceId <em>Recurrence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurrence Id</em>' attribute.
	 * @see #getRecurrenceId()
	 * @generated
	 */
	void setRecurrenceId(String value);

	/**
	 * Returns the value of the '<em><b>Series Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * For an instance that differs from its series: the Gathering of the series.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series Uid</em>' attribute.
	 * @see #setSeriesUid(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_SeriesUid()
	 * @model unique="false"
	 * @generated
	 */
	String getSeriesUid();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getSeriesUid <em>Series Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series Uid</em>' attribute.
	 * @see #getSeriesUid()
	 * @generated
	 */
	void setSeriesUid(String value);

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name of the calendar that it was in (X-WR-CALNAME).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar</em>' attribute.
	 * @see #setCalendar(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Calendar()
	 * @model unique="false"
	 * @generated
	 */
	String getCalendar();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getCalendar <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' attribute.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(String value);

	/**
	 * Returns the value of the '<em><b>Images</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Photo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Images</em>' containment reference list.
	 * @see org.kith.model.meet.MeetPackage#getGathering_Images()
	 * @model containment="true"
	 * @generated
	 */
	EList<Photo> getImages();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the user wants to remember of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The platform that told of it: ical, linkedin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An ImportBatch uid, or `user`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Trashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Since when it lies in the trash; null while it does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trashed</em>' attribute.
	 * @see #setTrashed(Instant)
	 * @see org.kith.model.meet.MeetPackage#getGathering_Trashed()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getTrashed();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Gathering#getTrashed <em>Trashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trashed</em>' attribute.
	 * @see #getTrashed()
	 * @generated
	 */
	void setTrashed(Instant value);

	/**
	 * Returns the value of the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.UnknownProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lines that no feature of this model holds, for export to give back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Properties</em>' containment reference list.
	 * @see org.kith.model.meet.MeetPackage#getGathering_UnknownProperties()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnknownProperty> getUnknownProperties();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * It is the pattern of a series.
	 * <!-- end-model-doc -->
	 * @model kind="operation" unique="false"
	 * @generated
	 */
	boolean isRecurring();

} // Gathering
