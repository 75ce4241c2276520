/**
 */
package org.kith.model.meet.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.model.meet.MeetPackage;

import org.kith.model.people.Photo;
import org.kith.model.people.Sensitivity;
import org.kith.model.people.UnknownProperty;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gathering</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getGeo <em>Geo</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getConferenceUris <em>Conference Uris</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#isAllDay <em>All Day</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#isFloating <em>Floating</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#isTransparent <em>Transparent</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getOrganizerUid <em>Organizer Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getOrganizerName <em>Organizer Name</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getOrganizerUri <em>Organizer Uri</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getAttendances <em>Attendances</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getCalendarUid <em>Calendar Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getRecurrenceId <em>Recurrence Id</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getSeriesUid <em>Series Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getImages <em>Images</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getTrashed <em>Trashed</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.GatheringImpl#getUnknownProperties <em>Unknown Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GatheringImpl extends AggregateImpl implements Gathering {
	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeo() <em>Geo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeo()
	 * @generated
	 * @ordered
	 */
	protected static final String GEO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeo() <em>Geo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeo()
	 * @generated
	 * @ordered
	 */
	protected String geo = GEO_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConferenceUris() <em>Conference Uris</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConferenceUris()
	 * @generated
	 * @ordered
	 */
	protected EList<String> conferenceUris;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Instant start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final Instant END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected Instant end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllDay() <em>All Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllDay()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALL_DAY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAllDay() <em>All Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllDay()
	 * @generated
	 * @ordered
	 */
	protected boolean allDay = ALL_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #isFloating() <em>Floating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFloating()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FLOATING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFloating() <em>Floating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFloating()
	 * @generated
	 * @ordered
	 */
	protected boolean floating = FLOATING_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final GatheringStatus STATUS_EDEFAULT = GatheringStatus.CONFIRMED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected GatheringStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Sensitivity SENSITIVITY_EDEFAULT = Sensitivity.PUBLIC;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Sensitivity sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isTransparent() <em>Transparent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransparent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRANSPARENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTransparent() <em>Transparent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransparent()
	 * @generated
	 * @ordered
	 */
	protected boolean transparent = TRANSPARENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final int SEQUENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected int sequence = SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> categories;

	/**
	 * The default value of the '{@link #getOrganizerUid() <em>Organizer Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizerUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZER_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganizerUid() <em>Organizer Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizerUid()
	 * @generated
	 * @ordered
	 */
	protected String organizerUid = ORGANIZER_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganizerName() <em>Organizer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizerName()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganizerName() <em>Organizer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizerName()
	 * @generated
	 * @ordered
	 */
	protected String organizerName = ORGANIZER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganizerUri() <em>Organizer Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizerUri()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZER_URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganizerUri() <em>Organizer Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizerUri()
	 * @generated
	 * @ordered
	 */
	protected String organizerUri = ORGANIZER_URI_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAttendances() <em>Attendances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendances()
	 * @generated
	 * @ordered
	 */
	protected EList<Attendance> attendances;

	/**
	 * The default value of the '{@link #getCalendarUid() <em>Calendar Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendarUid()
	 * @generated
	 * @ordered
	 */
	protected static final String CALENDAR_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCalendarUid() <em>Calendar Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendarUid()
	 * @generated
	 * @ordered
	 */
	protected String calendarUid = CALENDAR_UID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recurrence;

	/**
	 * The default value of the '{@link #getRecurrenceId() <em>Recurrence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrenceId()
	 * @generated
	 * @ordered
	 */
	protected static final String RECURRENCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecurrenceId() <em>Recurrence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrenceId()
	 * @generated
	 * @ordered
	 */
	protected String recurrenceId = RECURRENCE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeriesUid() <em>Series Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeriesUid()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIES_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeriesUid() <em>Series Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeriesUid()
	 * @generated
	 * @ordered
	 */
	protected String seriesUid = SERIES_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCalendar() <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected static final String CALENDAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected String calendar = CALENDAR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImages() <em>Images</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImages()
	 * @generated
	 * @ordered
	 */
	protected EList<Photo> images;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrashed() <em>Trashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrashed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TRASHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrashed() <em>Trashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrashed()
	 * @generated
	 * @ordered
	 */
	protected Instant trashed = TRASHED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnknownProperties() <em>Unknown Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<UnknownProperty> unknownProperties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GatheringImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetPackage.Literals.GATHERING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeo() {
		return geo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeo(String newGeo) {
		String oldGeo = geo;
		geo = newGeo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__GEO, oldGeo, geo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConferenceUris() {
		if (conferenceUris == null) {
			conferenceUris = new EDataTypeUniqueEList<String>(String.class, this, MeetPackage.GATHERING__CONFERENCE_URIS);
		}
		return conferenceUris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Instant newStart) {
		Instant oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(Instant newEnd) {
		Instant oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllDay() {
		return allDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllDay(boolean newAllDay) {
		boolean oldAllDay = allDay;
		allDay = newAllDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__ALL_DAY, oldAllDay, allDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFloating() {
		return floating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFloating(boolean newFloating) {
		boolean oldFloating = floating;
		floating = newFloating;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__FLOATING, oldFloating, floating));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GatheringStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(GatheringStatus newStatus) {
		GatheringStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sensitivity getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Sensitivity newSensitivity) {
		Sensitivity oldSensitivity = sensitivity;
		sensitivity = newSensitivity == null ? SENSITIVITY_EDEFAULT : newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTransparent() {
		return transparent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransparent(boolean newTransparent) {
		boolean oldTransparent = transparent;
		transparent = newTransparent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__TRANSPARENT, oldTransparent, transparent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(int newSequence) {
		int oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__SEQUENCE, oldSequence, sequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCategories() {
		if (categories == null) {
			categories = new EDataTypeUniqueEList<String>(String.class, this, MeetPackage.GATHERING__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganizerUid() {
		return organizerUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizerUid(String newOrganizerUid) {
		String oldOrganizerUid = organizerUid;
		organizerUid = newOrganizerUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__ORGANIZER_UID, oldOrganizerUid, organizerUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganizerName() {
		return organizerName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizerName(String newOrganizerName) {
		String oldOrganizerName = organizerName;
		organizerName = newOrganizerName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__ORGANIZER_NAME, oldOrganizerName, organizerName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganizerUri() {
		return organizerUri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizerUri(String newOrganizerUri) {
		String oldOrganizerUri = organizerUri;
		organizerUri = newOrganizerUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__ORGANIZER_URI, oldOrganizerUri, organizerUri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attendance> getAttendances() {
		if (attendances == null) {
			attendances = new EObjectContainmentEList<Attendance>(Attendance.class, this, MeetPackage.GATHERING__ATTENDANCES);
		}
		return attendances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCalendarUid() {
		return calendarUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendarUid(String newCalendarUid) {
		String oldCalendarUid = calendarUid;
		calendarUid = newCalendarUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__CALENDAR_UID, oldCalendarUid, calendarUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecurrence() {
		if (recurrence == null) {
			recurrence = new EDataTypeEList<String>(String.class, this, MeetPackage.GATHERING__RECURRENCE);
		}
		return recurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecurrenceId() {
		return recurrenceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurrenceId(String newRecurrenceId) {
		String oldRecurrenceId = recurrenceId;
		recurrenceId = newRecurrenceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__RECURRENCE_ID, oldRecurrenceId, recurrenceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeriesUid() {
		return seriesUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeriesUid(String newSeriesUid) {
		String oldSeriesUid = seriesUid;
		seriesUid = newSeriesUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__SERIES_UID, oldSeriesUid, seriesUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(String newCalendar) {
		String oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__CALENDAR, oldCalendar, calendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Photo> getImages() {
		if (images == null) {
			images = new EObjectContainmentEList<Photo>(Photo.class, this, MeetPackage.GATHERING__IMAGES);
		}
		return images;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform) {
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTrashed() {
		return trashed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrashed(Instant newTrashed) {
		Instant oldTrashed = trashed;
		trashed = newTrashed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.GATHERING__TRASHED, oldTrashed, trashed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnknownProperty> getUnknownProperties() {
		if (unknownProperties == null) {
			unknownProperties = new EObjectContainmentEList<UnknownProperty>(UnknownProperty.class, this, MeetPackage.GATHERING__UNKNOWN_PROPERTIES);
		}
		return unknownProperties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecurring() {
		boolean _isEmpty = this.getRecurrence().isEmpty();
		return (!_isEmpty);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetPackage.GATHERING__ATTENDANCES:
				return ((InternalEList<?>)getAttendances()).basicRemove(otherEnd, msgs);
			case MeetPackage.GATHERING__IMAGES:
				return ((InternalEList<?>)getImages()).basicRemove(otherEnd, msgs);
			case MeetPackage.GATHERING__UNKNOWN_PROPERTIES:
				return ((InternalEList<?>)getUnknownProperties()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetPackage.GATHERING__SUMMARY:
				return getSummary();
			case MeetPackage.GATHERING__DESCRIPTION:
				return getDescription();
			case MeetPackage.GATHERING__LOCATION:
				return getLocation();
			case MeetPackage.GATHERING__GEO:
				return getGeo();
			case MeetPackage.GATHERING__URL:
				return getUrl();
			case MeetPackage.GATHERING__CONFERENCE_URIS:
				return getConferenceUris();
			case MeetPackage.GATHERING__START:
				return getStart();
			case MeetPackage.GATHERING__END:
				return getEnd();
			case MeetPackage.GATHERING__ZONE:
				return getZone();
			case MeetPackage.GATHERING__ALL_DAY:
				return isAllDay();
			case MeetPackage.GATHERING__FLOATING:
				return isFloating();
			case MeetPackage.GATHERING__STATUS:
				return getStatus();
			case MeetPackage.GATHERING__SENSITIVITY:
				return getSensitivity();
			case MeetPackage.GATHERING__TRANSPARENT:
				return isTransparent();
			case MeetPackage.GATHERING__SEQUENCE:
				return getSequence();
			case MeetPackage.GATHERING__PRIORITY:
				return getPriority();
			case MeetPackage.GATHERING__CATEGORIES:
				return getCategories();
			case MeetPackage.GATHERING__ORGANIZER_UID:
				return getOrganizerUid();
			case MeetPackage.GATHERING__ORGANIZER_NAME:
				return getOrganizerName();
			case MeetPackage.GATHERING__ORGANIZER_URI:
				return getOrganizerUri();
			case MeetPackage.GATHERING__ATTENDANCES:
				return getAttendances();
			case MeetPackage.GATHERING__CALENDAR_UID:
				return getCalendarUid();
			case MeetPackage.GATHERING__RECURRENCE:
				return getRecurrence();
			case MeetPackage.GATHERING__RECURRENCE_ID:
				return getRecurrenceId();
			case MeetPackage.GATHERING__SERIES_UID:
				return getSeriesUid();
			case MeetPackage.GATHERING__CALENDAR:
				return getCalendar();
			case MeetPackage.GATHERING__IMAGES:
				return getImages();
			case MeetPackage.GATHERING__NOTE:
				return getNote();
			case MeetPackage.GATHERING__PLATFORM:
				return getPlatform();
			case MeetPackage.GATHERING__SOURCE:
				return getSource();
			case MeetPackage.GATHERING__TRASHED:
				return getTrashed();
			case MeetPackage.GATHERING__UNKNOWN_PROPERTIES:
				return getUnknownProperties();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetPackage.GATHERING__SUMMARY:
				setSummary((String)newValue);
				return;
			case MeetPackage.GATHERING__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case MeetPackage.GATHERING__LOCATION:
				setLocation((String)newValue);
				return;
			case MeetPackage.GATHERING__GEO:
				setGeo((String)newValue);
				return;
			case MeetPackage.GATHERING__URL:
				setUrl((String)newValue);
				return;
			case MeetPackage.GATHERING__CONFERENCE_URIS:
				getConferenceUris().clear();
				getConferenceUris().addAll((Collection<? extends String>)newValue);
				return;
			case MeetPackage.GATHERING__START:
				setStart((Instant)newValue);
				return;
			case MeetPackage.GATHERING__END:
				setEnd((Instant)newValue);
				return;
			case MeetPackage.GATHERING__ZONE:
				setZone((String)newValue);
				return;
			case MeetPackage.GATHERING__ALL_DAY:
				setAllDay((Boolean)newValue);
				return;
			case MeetPackage.GATHERING__FLOATING:
				setFloating((Boolean)newValue);
				return;
			case MeetPackage.GATHERING__STATUS:
				setStatus((GatheringStatus)newValue);
				return;
			case MeetPackage.GATHERING__SENSITIVITY:
				setSensitivity((Sensitivity)newValue);
				return;
			case MeetPackage.GATHERING__TRANSPARENT:
				setTransparent((Boolean)newValue);
				return;
			case MeetPackage.GATHERING__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case MeetPackage.GATHERING__PRIORITY:
				setPriority((Integer)newValue);
				return;
			case MeetPackage.GATHERING__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends String>)newValue);
				return;
			case MeetPackage.GATHERING__ORGANIZER_UID:
				setOrganizerUid((String)newValue);
				return;
			case MeetPackage.GATHERING__ORGANIZER_NAME:
				setOrganizerName((String)newValue);
				return;
			case MeetPackage.GATHERING__ORGANIZER_URI:
				setOrganizerUri((String)newValue);
				return;
			case MeetPackage.GATHERING__ATTENDANCES:
				getAttendances().clear();
				getAttendances().addAll((Collection<? extends Attendance>)newValue);
				return;
			case MeetPackage.GATHERING__CALENDAR_UID:
				setCalendarUid((String)newValue);
				return;
			case MeetPackage.GATHERING__RECURRENCE:
				getRecurrence().clear();
				getRecurrence().addAll((Collection<? extends String>)newValue);
				return;
			case MeetPackage.GATHERING__RECURRENCE_ID:
				setRecurrenceId((String)newValue);
				return;
			case MeetPackage.GATHERING__SERIES_UID:
				setSeriesUid((String)newValue);
				return;
			case MeetPackage.GATHERING__CALENDAR:
				setCalendar((String)newValue);
				return;
			case MeetPackage.GATHERING__IMAGES:
				getImages().clear();
				getImages().addAll((Collection<? extends Photo>)newValue);
				return;
			case MeetPackage.GATHERING__NOTE:
				setNote((String)newValue);
				return;
			case MeetPackage.GATHERING__PLATFORM:
				setPlatform((String)newValue);
				return;
			case MeetPackage.GATHERING__SOURCE:
				setSource((String)newValue);
				return;
			case MeetPackage.GATHERING__TRASHED:
				setTrashed((Instant)newValue);
				return;
			case MeetPackage.GATHERING__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
				getUnknownProperties().addAll((Collection<? extends UnknownProperty>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MeetPackage.GATHERING__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case MeetPackage.GATHERING__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case MeetPackage.GATHERING__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case MeetPackage.GATHERING__GEO:
				setGeo(GEO_EDEFAULT);
				return;
			case MeetPackage.GATHERING__URL:
				setUrl(URL_EDEFAULT);
				return;
			case MeetPackage.GATHERING__CONFERENCE_URIS:
				getConferenceUris().clear();
				return;
			case MeetPackage.GATHERING__START:
				setStart(START_EDEFAULT);
				return;
			case MeetPackage.GATHERING__END:
				setEnd(END_EDEFAULT);
				return;
			case MeetPackage.GATHERING__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case MeetPackage.GATHERING__ALL_DAY:
				setAllDay(ALL_DAY_EDEFAULT);
				return;
			case MeetPackage.GATHERING__FLOATING:
				setFloating(FLOATING_EDEFAULT);
				return;
			case MeetPackage.GATHERING__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case MeetPackage.GATHERING__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case MeetPackage.GATHERING__TRANSPARENT:
				setTransparent(TRANSPARENT_EDEFAULT);
				return;
			case MeetPackage.GATHERING__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case MeetPackage.GATHERING__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case MeetPackage.GATHERING__CATEGORIES:
				getCategories().clear();
				return;
			case MeetPackage.GATHERING__ORGANIZER_UID:
				setOrganizerUid(ORGANIZER_UID_EDEFAULT);
				return;
			case MeetPackage.GATHERING__ORGANIZER_NAME:
				setOrganizerName(ORGANIZER_NAME_EDEFAULT);
				return;
			case MeetPackage.GATHERING__ORGANIZER_URI:
				setOrganizerUri(ORGANIZER_URI_EDEFAULT);
				return;
			case MeetPackage.GATHERING__ATTENDANCES:
				getAttendances().clear();
				return;
			case MeetPackage.GATHERING__CALENDAR_UID:
				setCalendarUid(CALENDAR_UID_EDEFAULT);
				return;
			case MeetPackage.GATHERING__RECURRENCE:
				getRecurrence().clear();
				return;
			case MeetPackage.GATHERING__RECURRENCE_ID:
				setRecurrenceId(RECURRENCE_ID_EDEFAULT);
				return;
			case MeetPackage.GATHERING__SERIES_UID:
				setSeriesUid(SERIES_UID_EDEFAULT);
				return;
			case MeetPackage.GATHERING__CALENDAR:
				setCalendar(CALENDAR_EDEFAULT);
				return;
			case MeetPackage.GATHERING__IMAGES:
				getImages().clear();
				return;
			case MeetPackage.GATHERING__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case MeetPackage.GATHERING__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case MeetPackage.GATHERING__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case MeetPackage.GATHERING__TRASHED:
				setTrashed(TRASHED_EDEFAULT);
				return;
			case MeetPackage.GATHERING__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MeetPackage.GATHERING__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case MeetPackage.GATHERING__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case MeetPackage.GATHERING__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case MeetPackage.GATHERING__GEO:
				return GEO_EDEFAULT == null ? geo != null : !GEO_EDEFAULT.equals(geo);
			case MeetPackage.GATHERING__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case MeetPackage.GATHERING__CONFERENCE_URIS:
				return conferenceUris != null && !conferenceUris.isEmpty();
			case MeetPackage.GATHERING__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case MeetPackage.GATHERING__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case MeetPackage.GATHERING__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case MeetPackage.GATHERING__ALL_DAY:
				return allDay != ALL_DAY_EDEFAULT;
			case MeetPackage.GATHERING__FLOATING:
				return floating != FLOATING_EDEFAULT;
			case MeetPackage.GATHERING__STATUS:
				return status != STATUS_EDEFAULT;
			case MeetPackage.GATHERING__SENSITIVITY:
				return sensitivity != SENSITIVITY_EDEFAULT;
			case MeetPackage.GATHERING__TRANSPARENT:
				return transparent != TRANSPARENT_EDEFAULT;
			case MeetPackage.GATHERING__SEQUENCE:
				return sequence != SEQUENCE_EDEFAULT;
			case MeetPackage.GATHERING__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case MeetPackage.GATHERING__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case MeetPackage.GATHERING__ORGANIZER_UID:
				return ORGANIZER_UID_EDEFAULT == null ? organizerUid != null : !ORGANIZER_UID_EDEFAULT.equals(organizerUid);
			case MeetPackage.GATHERING__ORGANIZER_NAME:
				return ORGANIZER_NAME_EDEFAULT == null ? organizerName != null : !ORGANIZER_NAME_EDEFAULT.equals(organizerName);
			case MeetPackage.GATHERING__ORGANIZER_URI:
				return ORGANIZER_URI_EDEFAULT == null ? organizerUri != null : !ORGANIZER_URI_EDEFAULT.equals(organizerUri);
			case MeetPackage.GATHERING__ATTENDANCES:
				return attendances != null && !attendances.isEmpty();
			case MeetPackage.GATHERING__CALENDAR_UID:
				return CALENDAR_UID_EDEFAULT == null ? calendarUid != null : !CALENDAR_UID_EDEFAULT.equals(calendarUid);
			case MeetPackage.GATHERING__RECURRENCE:
				return recurrence != null && !recurrence.isEmpty();
			case MeetPackage.GATHERING__RECURRENCE_ID:
				return RECURRENCE_ID_EDEFAULT == null ? recurrenceId != null : !RECURRENCE_ID_EDEFAULT.equals(recurrenceId);
			case MeetPackage.GATHERING__SERIES_UID:
				return SERIES_UID_EDEFAULT == null ? seriesUid != null : !SERIES_UID_EDEFAULT.equals(seriesUid);
			case MeetPackage.GATHERING__CALENDAR:
				return CALENDAR_EDEFAULT == null ? calendar != null : !CALENDAR_EDEFAULT.equals(calendar);
			case MeetPackage.GATHERING__IMAGES:
				return images != null && !images.isEmpty();
			case MeetPackage.GATHERING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case MeetPackage.GATHERING__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case MeetPackage.GATHERING__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case MeetPackage.GATHERING__TRASHED:
				return TRASHED_EDEFAULT == null ? trashed != null : !TRASHED_EDEFAULT.equals(trashed);
			case MeetPackage.GATHERING__UNKNOWN_PROPERTIES:
				return unknownProperties != null && !unknownProperties.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case MeetPackage.GATHERING___IS_RECURRING:
				return isRecurring();
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (summary: ");
		result.append(summary);
		result.append(", description: ");
		result.append(description);
		result.append(", location: ");
		result.append(location);
		result.append(", geo: ");
		result.append(geo);
		result.append(", url: ");
		result.append(url);
		result.append(", conferenceUris: ");
		result.append(conferenceUris);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", zone: ");
		result.append(zone);
		result.append(", allDay: ");
		result.append(allDay);
		result.append(", floating: ");
		result.append(floating);
		result.append(", status: ");
		result.append(status);
		result.append(", sensitivity: ");
		result.append(sensitivity);
		result.append(", transparent: ");
		result.append(transparent);
		result.append(", sequence: ");
		result.append(sequence);
		result.append(", priority: ");
		result.append(priority);
		result.append(", categories: ");
		result.append(categories);
		result.append(", organizerUid: ");
		result.append(organizerUid);
		result.append(", organizerName: ");
		result.append(organizerName);
		result.append(", organizerUri: ");
		result.append(organizerUri);
		result.append(", calendarUid: ");
		result.append(calendarUid);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", recurrenceId: ");
		result.append(recurrenceId);
		result.append(", seriesUid: ");
		result.append(seriesUid);
		result.append(", calendar: ");
		result.append(calendar);
		result.append(", note: ");
		result.append(note);
		result.append(", platform: ");
		result.append(platform);
		result.append(", source: ");
		result.append(source);
		result.append(", trashed: ");
		result.append(trashed);
		result.append(')');
		return result.toString();
	}

} //GatheringImpl
