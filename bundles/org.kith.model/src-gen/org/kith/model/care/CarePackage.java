/**
 */
package org.kith.model.care;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * *
 * What the user does about it: follow-ups, moments, promises, reminders, rhythms, letters, introductions, a journal.
 * Tasks follow iCalendar VTODO, the journal VJOURNAL (RFC 5545).
 * <!-- end-model-doc -->
 * @see org.kith.model.care.CareFactory
 * @model kind="package"
 * @generated
 */
public interface CarePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "care";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kith.example/2026/care";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "care";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CarePackage eINSTANCE = org.kith.model.care.impl.CarePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.TaskImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getTask()
	 * @generated
	 */
	int TASK = 0;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PERSON_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__SUMMARY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DESCRIPTION = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__START = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DUE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Completed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__COMPLETED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__STATUS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PRIORITY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CATEGORIES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__SENSITIVITY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Deferred Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DEFERRED_UNTIL = PeoplePackage.AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Interaction Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__INTERACTION_KEYS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__GATHERING_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__RECURRENCE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__SOURCE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__UNKNOWN_PROPERTIES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 16;

	/**
	 * The operation id for the '<em>Is Open</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK___IS_OPEN = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.FollowUpImpl <em>Follow Up</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.FollowUpImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getFollowUp()
	 * @generated
	 */
	int FOLLOW_UP = 1;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__UID = TASK__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CREATED = TASK__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__REV = TASK__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__PROVENANCE = TASK__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__PERSON_UID = TASK__PERSON_UID;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__SUMMARY = TASK__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DESCRIPTION = TASK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DUE = TASK__DUE;

	/**
	 * The feature id for the '<em><b>Completed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__COMPLETED = TASK__COMPLETED;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__STATUS = TASK__STATUS;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__PRIORITY = TASK__PRIORITY;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CATEGORIES = TASK__CATEGORIES;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__SENSITIVITY = TASK__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Deferred Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DEFERRED_UNTIL = TASK__DEFERRED_UNTIL;

	/**
	 * The feature id for the '<em><b>Interaction Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__INTERACTION_KEYS = TASK__INTERACTION_KEYS;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__GATHERING_UID = TASK__GATHERING_UID;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__RECURRENCE = TASK__RECURRENCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__SOURCE = TASK__SOURCE;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__UNKNOWN_PROPERTIES = TASK__UNKNOWN_PROPERTIES;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__STATE = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__OPENED = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grey</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__GREY = TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__FADES = TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__REASONS = TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CHANNEL = TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Closed By Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CLOSED_BY_KEY = TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CLOSED = TASK_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_FEATURE_COUNT = TASK_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Is Open</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP___IS_OPEN = TASK___IS_OPEN;

	/**
	 * The number of operations of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.MomentImpl <em>Moment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.MomentImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getMoment()
	 * @generated
	 */
	int MOMENT = 2;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__UID = TASK__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__CREATED = TASK__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__REV = TASK__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__PROVENANCE = TASK__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__PERSON_UID = TASK__PERSON_UID;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__SUMMARY = TASK__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__DESCRIPTION = TASK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__DUE = TASK__DUE;

	/**
	 * The feature id for the '<em><b>Completed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__COMPLETED = TASK__COMPLETED;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__STATUS = TASK__STATUS;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__PRIORITY = TASK__PRIORITY;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__CATEGORIES = TASK__CATEGORIES;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__SENSITIVITY = TASK__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Deferred Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__DEFERRED_UNTIL = TASK__DEFERRED_UNTIL;

	/**
	 * The feature id for the '<em><b>Interaction Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__INTERACTION_KEYS = TASK__INTERACTION_KEYS;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__GATHERING_UID = TASK__GATHERING_UID;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__RECURRENCE = TASK__RECURRENCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__SOURCE = TASK__SOURCE;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__UNKNOWN_PROPERTIES = TASK__UNKNOWN_PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__KIND = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__STATE = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__TITLE = TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__LINK = TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__PUBLISHED = TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__TAGS = TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__SCORE = TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Honoured By Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__HONOURED_BY_KEY = TASK_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Moment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT_FEATURE_COUNT = TASK_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Is Open</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT___IS_OPEN = TASK___IS_OPEN;

	/**
	 * The number of operations of the '<em>Moment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.PromiseImpl <em>Promise</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.PromiseImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getPromise()
	 * @generated
	 */
	int PROMISE = 3;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__UID = TASK__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__CREATED = TASK__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__REV = TASK__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__PROVENANCE = TASK__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__PERSON_UID = TASK__PERSON_UID;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__SUMMARY = TASK__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__DESCRIPTION = TASK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__DUE = TASK__DUE;

	/**
	 * The feature id for the '<em><b>Completed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__COMPLETED = TASK__COMPLETED;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__STATUS = TASK__STATUS;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__PRIORITY = TASK__PRIORITY;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__CATEGORIES = TASK__CATEGORIES;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__SENSITIVITY = TASK__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Deferred Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__DEFERRED_UNTIL = TASK__DEFERRED_UNTIL;

	/**
	 * The feature id for the '<em><b>Interaction Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__INTERACTION_KEYS = TASK__INTERACTION_KEYS;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__GATHERING_UID = TASK__GATHERING_UID;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__RECURRENCE = TASK__RECURRENCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__SOURCE = TASK__SOURCE;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__UNKNOWN_PROPERTIES = TASK__UNKNOWN_PROPERTIES;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__DIRECTION = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__MADE = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE__WORDS = TASK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Promise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE_FEATURE_COUNT = TASK_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Is Open</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE___IS_OPEN = TASK___IS_OPEN;

	/**
	 * The number of operations of the '<em>Promise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMISE_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.ReminderImpl <em>Reminder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.ReminderImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getReminder()
	 * @generated
	 */
	int REMINDER = 4;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__UID = TASK__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__CREATED = TASK__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__REV = TASK__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__PROVENANCE = TASK__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__PERSON_UID = TASK__PERSON_UID;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__SUMMARY = TASK__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__DESCRIPTION = TASK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__DUE = TASK__DUE;

	/**
	 * The feature id for the '<em><b>Completed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__COMPLETED = TASK__COMPLETED;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__STATUS = TASK__STATUS;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__PRIORITY = TASK__PRIORITY;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__CATEGORIES = TASK__CATEGORIES;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__SENSITIVITY = TASK__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Deferred Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__DEFERRED_UNTIL = TASK__DEFERRED_UNTIL;

	/**
	 * The feature id for the '<em><b>Interaction Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__INTERACTION_KEYS = TASK__INTERACTION_KEYS;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__GATHERING_UID = TASK__GATHERING_UID;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__RECURRENCE = TASK__RECURRENCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__SOURCE = TASK__SOURCE;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__UNKNOWN_PROPERTIES = TASK__UNKNOWN_PROPERTIES;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__AT = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__DATE = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Last Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER__LAST_SHOWN = TASK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Reminder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER_FEATURE_COUNT = TASK_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Is Open</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER___IS_OPEN = TASK___IS_OPEN;

	/**
	 * The number of operations of the '<em>Reminder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMINDER_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.CadenceImpl <em>Cadence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.CadenceImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getCadence()
	 * @generated
	 */
	int CADENCE = 5;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__PERSON_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Circle Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__CIRCLE_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__TIER = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ideal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__IDEAL = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Latest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__LATEST = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__SINCE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Paused Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__PAUSED_UNTIL = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Cadence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Cadence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.JournalImpl <em>Journal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.JournalImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getJournal()
	 * @generated
	 */
	int JOURNAL = 6;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__DATE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__SUMMARY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__TEXT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person Uids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__PERSON_UIDS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__GATHERING_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__CATEGORIES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__SENSITIVITY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__SOURCE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL__UNKNOWN_PROPERTIES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Journal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Journal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.RecipientImpl <em>Recipient</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.RecipientImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getRecipient()
	 * @generated
	 */
	int RECIPIENT = 7;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPIENT__PERSON_UID = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPIENT__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPIENT__ACCOUNT_UID = 2;

	/**
	 * The number of structural features of the '<em>Recipient</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPIENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Recipient</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPIENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.LetterImpl <em>Letter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.LetterImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getLetter()
	 * @generated
	 */
	int LETTER = 8;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__TO = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__CHANNEL = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__SUBJECT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__BODY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>In Reply To Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__IN_REPLY_TO_KEY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Task Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__TASK_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__STATE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Handed Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__HANDED_OFF = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__SENT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sent Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__SENT_KEY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Answer Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__ANSWER_KEY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__VERDICT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Similarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__SIMILARITY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__ANCHORS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER__LANGUAGE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LETTER_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.impl.IntroductionImpl <em>Introduction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.impl.IntroductionImpl
	 * @see org.kith.model.care.impl.CarePackageImpl#getIntroduction()
	 * @generated
	 */
	int INTRODUCTION = 9;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>First Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__FIRST_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Second Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__SECOND_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__REASON = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__STATE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>First Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__FIRST_AGREED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Second Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__SECOND_AGREED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__ASKED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__MADE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Interaction Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__INTERACTION_KEY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION__OUTCOME = PeoplePackage.AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Introduction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Introduction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRODUCTION_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.care.TaskStatus <em>Task Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.TaskStatus
	 * @see org.kith.model.care.impl.CarePackageImpl#getTaskStatus()
	 * @generated
	 */
	int TASK_STATUS = 10;

	/**
	 * The meta object id for the '{@link org.kith.model.care.FollowUpState <em>Follow Up State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.FollowUpState
	 * @see org.kith.model.care.impl.CarePackageImpl#getFollowUpState()
	 * @generated
	 */
	int FOLLOW_UP_STATE = 11;

	/**
	 * The meta object id for the '{@link org.kith.model.care.Channel <em>Channel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.Channel
	 * @see org.kith.model.care.impl.CarePackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 12;

	/**
	 * The meta object id for the '{@link org.kith.model.care.MomentKind <em>Moment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.MomentKind
	 * @see org.kith.model.care.impl.CarePackageImpl#getMomentKind()
	 * @generated
	 */
	int MOMENT_KIND = 13;

	/**
	 * The meta object id for the '{@link org.kith.model.care.MomentState <em>Moment State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.MomentState
	 * @see org.kith.model.care.impl.CarePackageImpl#getMomentState()
	 * @generated
	 */
	int MOMENT_STATE = 14;

	/**
	 * The meta object id for the '{@link org.kith.model.care.LetterState <em>Letter State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.LetterState
	 * @see org.kith.model.care.impl.CarePackageImpl#getLetterState()
	 * @generated
	 */
	int LETTER_STATE = 15;

	/**
	 * The meta object id for the '{@link org.kith.model.care.LetterVerdict <em>Letter Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.LetterVerdict
	 * @see org.kith.model.care.impl.CarePackageImpl#getLetterVerdict()
	 * @generated
	 */
	int LETTER_VERDICT = 16;

	/**
	 * The meta object id for the '{@link org.kith.model.care.IntroductionState <em>Introduction State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.care.IntroductionState
	 * @see org.kith.model.care.impl.CarePackageImpl#getIntroductionState()
	 * @generated
	 */
	int INTRODUCTION_STATE = 17;


	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.kith.model.care.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.care.Task#getPersonUid()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.kith.model.care.Task#getSummary()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.kith.model.care.Task#getDescription()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.kith.model.care.Task#getStart()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.kith.model.care.Task#getDue()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getCompleted <em>Completed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed</em>'.
	 * @see org.kith.model.care.Task#getCompleted()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Completed();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.kith.model.care.Task#getStatus()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.kith.model.care.Task#getPriority()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Priority();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.care.Task#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.kith.model.care.Task#getCategories()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Categories();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.kith.model.care.Task#getSensitivity()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Sensitivity();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getDeferredUntil <em>Deferred Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deferred Until</em>'.
	 * @see org.kith.model.care.Task#getDeferredUntil()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_DeferredUntil();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.care.Task#getInteractionKeys <em>Interaction Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Interaction Keys</em>'.
	 * @see org.kith.model.care.Task#getInteractionKeys()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_InteractionKeys();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getGatheringUid <em>Gathering Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gathering Uid</em>'.
	 * @see org.kith.model.care.Task#getGatheringUid()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_GatheringUid();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.care.Task#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recurrence</em>'.
	 * @see org.kith.model.care.Task#getRecurrence()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Task#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.care.Task#getSource()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.care.Task#getUnknownProperties <em>Unknown Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unknown Properties</em>'.
	 * @see org.kith.model.care.Task#getUnknownProperties()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_UnknownProperties();

	/**
	 * Returns the meta object for the '{@link org.kith.model.care.Task#isOpen() <em>Is Open</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Is Open</em>' operation.
	 * @see org.kith.model.care.Task#isOpen()
	 * @generated
	 */
	EOperation getTask__IsOpen();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.FollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Follow Up</em>'.
	 * @see org.kith.model.care.FollowUp
	 * @generated
	 */
	EClass getFollowUp();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.FollowUp#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kith.model.care.FollowUp#getState()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_State();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.FollowUp#getOpened <em>Opened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened</em>'.
	 * @see org.kith.model.care.FollowUp#getOpened()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Opened();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.FollowUp#getGrey <em>Grey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grey</em>'.
	 * @see org.kith.model.care.FollowUp#getGrey()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Grey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.FollowUp#getFades <em>Fades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fades</em>'.
	 * @see org.kith.model.care.FollowUp#getFades()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Fades();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.care.FollowUp#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Reasons</em>'.
	 * @see org.kith.model.care.FollowUp#getReasons()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Reasons();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.FollowUp#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.kith.model.care.FollowUp#getChannel()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.FollowUp#getClosedByKey <em>Closed By Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed By Key</em>'.
	 * @see org.kith.model.care.FollowUp#getClosedByKey()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_ClosedByKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.FollowUp#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.kith.model.care.FollowUp#getClosed()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Closed();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Moment <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Moment</em>'.
	 * @see org.kith.model.care.Moment
	 * @generated
	 */
	EClass getMoment();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Moment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kith.model.care.Moment#getKind()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Moment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kith.model.care.Moment#getState()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Moment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kith.model.care.Moment#getTitle()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Moment#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.kith.model.care.Moment#getLink()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Moment#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.kith.model.care.Moment#getPublished()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Published();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.care.Moment#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.kith.model.care.Moment#getTags()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Moment#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.kith.model.care.Moment#getScore()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Moment#getHonouredByKey <em>Honoured By Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Honoured By Key</em>'.
	 * @see org.kith.model.care.Moment#getHonouredByKey()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_HonouredByKey();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Promise <em>Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Promise</em>'.
	 * @see org.kith.model.care.Promise
	 * @generated
	 */
	EClass getPromise();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Promise#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.kith.model.care.Promise#getDirection()
	 * @see #getPromise()
	 * @generated
	 */
	EAttribute getPromise_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Promise#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see org.kith.model.care.Promise#getMade()
	 * @see #getPromise()
	 * @generated
	 */
	EAttribute getPromise_Made();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Promise#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.kith.model.care.Promise#getWords()
	 * @see #getPromise()
	 * @generated
	 */
	EAttribute getPromise_Words();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Reminder <em>Reminder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reminder</em>'.
	 * @see org.kith.model.care.Reminder
	 * @generated
	 */
	EClass getReminder();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Reminder#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kith.model.care.Reminder#getAt()
	 * @see #getReminder()
	 * @generated
	 */
	EAttribute getReminder_At();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.care.Reminder#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Date</em>'.
	 * @see org.kith.model.care.Reminder#getDate()
	 * @see #getReminder()
	 * @generated
	 */
	EReference getReminder_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Reminder#getLastShown <em>Last Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Shown</em>'.
	 * @see org.kith.model.care.Reminder#getLastShown()
	 * @see #getReminder()
	 * @generated
	 */
	EAttribute getReminder_LastShown();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Cadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cadence</em>'.
	 * @see org.kith.model.care.Cadence
	 * @generated
	 */
	EClass getCadence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Cadence#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.care.Cadence#getPersonUid()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Cadence#getCircleUid <em>Circle Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Circle Uid</em>'.
	 * @see org.kith.model.care.Cadence#getCircleUid()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_CircleUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Cadence#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.kith.model.care.Cadence#getTier()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Cadence#getIdeal <em>Ideal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ideal</em>'.
	 * @see org.kith.model.care.Cadence#getIdeal()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_Ideal();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Cadence#getLatest <em>Latest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latest</em>'.
	 * @see org.kith.model.care.Cadence#getLatest()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_Latest();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Cadence#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.kith.model.care.Cadence#getSince()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Cadence#getPausedUntil <em>Paused Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paused Until</em>'.
	 * @see org.kith.model.care.Cadence#getPausedUntil()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_PausedUntil();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Journal <em>Journal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Journal</em>'.
	 * @see org.kith.model.care.Journal
	 * @generated
	 */
	EClass getJournal();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Journal#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kith.model.care.Journal#getDate()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Journal#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.kith.model.care.Journal#getSummary()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Journal#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kith.model.care.Journal#getText()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.care.Journal#getPersonUids <em>Person Uids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Person Uids</em>'.
	 * @see org.kith.model.care.Journal#getPersonUids()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_PersonUids();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Journal#getGatheringUid <em>Gathering Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gathering Uid</em>'.
	 * @see org.kith.model.care.Journal#getGatheringUid()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_GatheringUid();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.care.Journal#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.kith.model.care.Journal#getCategories()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_Categories();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Journal#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.kith.model.care.Journal#getSensitivity()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_Sensitivity();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Journal#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.care.Journal#getSource()
	 * @see #getJournal()
	 * @generated
	 */
	EAttribute getJournal_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.care.Journal#getUnknownProperties <em>Unknown Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unknown Properties</em>'.
	 * @see org.kith.model.care.Journal#getUnknownProperties()
	 * @see #getJournal()
	 * @generated
	 */
	EReference getJournal_UnknownProperties();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Recipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recipient</em>'.
	 * @see org.kith.model.care.Recipient
	 * @generated
	 */
	EClass getRecipient();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Recipient#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.care.Recipient#getPersonUid()
	 * @see #getRecipient()
	 * @generated
	 */
	EAttribute getRecipient_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Recipient#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.kith.model.care.Recipient#getAddress()
	 * @see #getRecipient()
	 * @generated
	 */
	EAttribute getRecipient_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Recipient#getAccountUid <em>Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Uid</em>'.
	 * @see org.kith.model.care.Recipient#getAccountUid()
	 * @see #getRecipient()
	 * @generated
	 */
	EAttribute getRecipient_AccountUid();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Letter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Letter</em>'.
	 * @see org.kith.model.care.Letter
	 * @generated
	 */
	EClass getLetter();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.care.Letter#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>To</em>'.
	 * @see org.kith.model.care.Letter#getTo()
	 * @see #getLetter()
	 * @generated
	 */
	EReference getLetter_To();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.kith.model.care.Letter#getChannel()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kith.model.care.Letter#getSubject()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.kith.model.care.Letter#getBody()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getInReplyToKey <em>In Reply To Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Reply To Key</em>'.
	 * @see org.kith.model.care.Letter#getInReplyToKey()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_InReplyToKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getTaskUid <em>Task Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task Uid</em>'.
	 * @see org.kith.model.care.Letter#getTaskUid()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_TaskUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kith.model.care.Letter#getState()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_State();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getHandedOff <em>Handed Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handed Off</em>'.
	 * @see org.kith.model.care.Letter#getHandedOff()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_HandedOff();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getSent <em>Sent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent</em>'.
	 * @see org.kith.model.care.Letter#getSent()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Sent();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getSentKey <em>Sent Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent Key</em>'.
	 * @see org.kith.model.care.Letter#getSentKey()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_SentKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getAnswerKey <em>Answer Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer Key</em>'.
	 * @see org.kith.model.care.Letter#getAnswerKey()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_AnswerKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.kith.model.care.Letter#getVerdict()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getSimilarity <em>Similarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Similarity</em>'.
	 * @see org.kith.model.care.Letter#getSimilarity()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Similarity();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getAnchors <em>Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchors</em>'.
	 * @see org.kith.model.care.Letter#getAnchors()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Anchors();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Letter#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.kith.model.care.Letter#getLanguage()
	 * @see #getLetter()
	 * @generated
	 */
	EAttribute getLetter_Language();

	/**
	 * Returns the meta object for class '{@link org.kith.model.care.Introduction <em>Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Introduction</em>'.
	 * @see org.kith.model.care.Introduction
	 * @generated
	 */
	EClass getIntroduction();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getFirstUid <em>First Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Uid</em>'.
	 * @see org.kith.model.care.Introduction#getFirstUid()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_FirstUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getSecondUid <em>Second Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Uid</em>'.
	 * @see org.kith.model.care.Introduction#getSecondUid()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_SecondUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kith.model.care.Introduction#getReason()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kith.model.care.Introduction#getState()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_State();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getFirstAgreed <em>First Agreed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Agreed</em>'.
	 * @see org.kith.model.care.Introduction#getFirstAgreed()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_FirstAgreed();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getSecondAgreed <em>Second Agreed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Agreed</em>'.
	 * @see org.kith.model.care.Introduction#getSecondAgreed()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_SecondAgreed();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getAsked <em>Asked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked</em>'.
	 * @see org.kith.model.care.Introduction#getAsked()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_Asked();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see org.kith.model.care.Introduction#getMade()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_Made();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getInteractionKey <em>Interaction Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interaction Key</em>'.
	 * @see org.kith.model.care.Introduction#getInteractionKey()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_InteractionKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.care.Introduction#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.kith.model.care.Introduction#getOutcome()
	 * @see #getIntroduction()
	 * @generated
	 */
	EAttribute getIntroduction_Outcome();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.TaskStatus <em>Task Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task Status</em>'.
	 * @see org.kith.model.care.TaskStatus
	 * @generated
	 */
	EEnum getTaskStatus();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.FollowUpState <em>Follow Up State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Follow Up State</em>'.
	 * @see org.kith.model.care.FollowUpState
	 * @generated
	 */
	EEnum getFollowUpState();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel</em>'.
	 * @see org.kith.model.care.Channel
	 * @generated
	 */
	EEnum getChannel();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.MomentKind <em>Moment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Moment Kind</em>'.
	 * @see org.kith.model.care.MomentKind
	 * @generated
	 */
	EEnum getMomentKind();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.MomentState <em>Moment State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Moment State</em>'.
	 * @see org.kith.model.care.MomentState
	 * @generated
	 */
	EEnum getMomentState();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.LetterState <em>Letter State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Letter State</em>'.
	 * @see org.kith.model.care.LetterState
	 * @generated
	 */
	EEnum getLetterState();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.LetterVerdict <em>Letter Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Letter Verdict</em>'.
	 * @see org.kith.model.care.LetterVerdict
	 * @generated
	 */
	EEnum getLetterVerdict();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.care.IntroductionState <em>Introduction State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Introduction State</em>'.
	 * @see org.kith.model.care.IntroductionState
	 * @generated
	 */
	EEnum getIntroductionState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CareFactory getCareFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.TaskImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__PERSON_UID = eINSTANCE.getTask_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__SUMMARY = eINSTANCE.getTask_Summary();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DESCRIPTION = eINSTANCE.getTask_Description();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__START = eINSTANCE.getTask_Start();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DUE = eINSTANCE.getTask_Due();

		/**
		 * The meta object literal for the '<em><b>Completed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__COMPLETED = eINSTANCE.getTask_Completed();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__STATUS = eINSTANCE.getTask_Status();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__PRIORITY = eINSTANCE.getTask_Priority();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CATEGORIES = eINSTANCE.getTask_Categories();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__SENSITIVITY = eINSTANCE.getTask_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Deferred Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DEFERRED_UNTIL = eINSTANCE.getTask_DeferredUntil();

		/**
		 * The meta object literal for the '<em><b>Interaction Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__INTERACTION_KEYS = eINSTANCE.getTask_InteractionKeys();

		/**
		 * The meta object literal for the '<em><b>Gathering Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__GATHERING_UID = eINSTANCE.getTask_GatheringUid();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__RECURRENCE = eINSTANCE.getTask_Recurrence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__SOURCE = eINSTANCE.getTask_Source();

		/**
		 * The meta object literal for the '<em><b>Unknown Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__UNKNOWN_PROPERTIES = eINSTANCE.getTask_UnknownProperties();

		/**
		 * The meta object literal for the '<em><b>Is Open</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation TASK___IS_OPEN = eINSTANCE.getTask__IsOpen();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.FollowUpImpl <em>Follow Up</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.FollowUpImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getFollowUp()
		 * @generated
		 */
		EClass FOLLOW_UP = eINSTANCE.getFollowUp();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__STATE = eINSTANCE.getFollowUp_State();

		/**
		 * The meta object literal for the '<em><b>Opened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__OPENED = eINSTANCE.getFollowUp_Opened();

		/**
		 * The meta object literal for the '<em><b>Grey</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__GREY = eINSTANCE.getFollowUp_Grey();

		/**
		 * The meta object literal for the '<em><b>Fades</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__FADES = eINSTANCE.getFollowUp_Fades();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__REASONS = eINSTANCE.getFollowUp_Reasons();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__CHANNEL = eINSTANCE.getFollowUp_Channel();

		/**
		 * The meta object literal for the '<em><b>Closed By Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__CLOSED_BY_KEY = eINSTANCE.getFollowUp_ClosedByKey();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__CLOSED = eINSTANCE.getFollowUp_Closed();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.MomentImpl <em>Moment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.MomentImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getMoment()
		 * @generated
		 */
		EClass MOMENT = eINSTANCE.getMoment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__KIND = eINSTANCE.getMoment_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__STATE = eINSTANCE.getMoment_State();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__TITLE = eINSTANCE.getMoment_Title();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__LINK = eINSTANCE.getMoment_Link();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__PUBLISHED = eINSTANCE.getMoment_Published();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__TAGS = eINSTANCE.getMoment_Tags();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__SCORE = eINSTANCE.getMoment_Score();

		/**
		 * The meta object literal for the '<em><b>Honoured By Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__HONOURED_BY_KEY = eINSTANCE.getMoment_HonouredByKey();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.PromiseImpl <em>Promise</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.PromiseImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getPromise()
		 * @generated
		 */
		EClass PROMISE = eINSTANCE.getPromise();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMISE__DIRECTION = eINSTANCE.getPromise_Direction();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMISE__MADE = eINSTANCE.getPromise_Made();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMISE__WORDS = eINSTANCE.getPromise_Words();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.ReminderImpl <em>Reminder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.ReminderImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getReminder()
		 * @generated
		 */
		EClass REMINDER = eINSTANCE.getReminder();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMINDER__AT = eINSTANCE.getReminder_At();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMINDER__DATE = eINSTANCE.getReminder_Date();

		/**
		 * The meta object literal for the '<em><b>Last Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMINDER__LAST_SHOWN = eINSTANCE.getReminder_LastShown();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.CadenceImpl <em>Cadence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.CadenceImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getCadence()
		 * @generated
		 */
		EClass CADENCE = eINSTANCE.getCadence();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__PERSON_UID = eINSTANCE.getCadence_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Circle Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__CIRCLE_UID = eINSTANCE.getCadence_CircleUid();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__TIER = eINSTANCE.getCadence_Tier();

		/**
		 * The meta object literal for the '<em><b>Ideal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__IDEAL = eINSTANCE.getCadence_Ideal();

		/**
		 * The meta object literal for the '<em><b>Latest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__LATEST = eINSTANCE.getCadence_Latest();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__SINCE = eINSTANCE.getCadence_Since();

		/**
		 * The meta object literal for the '<em><b>Paused Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__PAUSED_UNTIL = eINSTANCE.getCadence_PausedUntil();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.JournalImpl <em>Journal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.JournalImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getJournal()
		 * @generated
		 */
		EClass JOURNAL = eINSTANCE.getJournal();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__DATE = eINSTANCE.getJournal_Date();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__SUMMARY = eINSTANCE.getJournal_Summary();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__TEXT = eINSTANCE.getJournal_Text();

		/**
		 * The meta object literal for the '<em><b>Person Uids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__PERSON_UIDS = eINSTANCE.getJournal_PersonUids();

		/**
		 * The meta object literal for the '<em><b>Gathering Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__GATHERING_UID = eINSTANCE.getJournal_GatheringUid();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__CATEGORIES = eINSTANCE.getJournal_Categories();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__SENSITIVITY = eINSTANCE.getJournal_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL__SOURCE = eINSTANCE.getJournal_Source();

		/**
		 * The meta object literal for the '<em><b>Unknown Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNAL__UNKNOWN_PROPERTIES = eINSTANCE.getJournal_UnknownProperties();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.RecipientImpl <em>Recipient</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.RecipientImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getRecipient()
		 * @generated
		 */
		EClass RECIPIENT = eINSTANCE.getRecipient();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPIENT__PERSON_UID = eINSTANCE.getRecipient_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPIENT__ADDRESS = eINSTANCE.getRecipient_Address();

		/**
		 * The meta object literal for the '<em><b>Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPIENT__ACCOUNT_UID = eINSTANCE.getRecipient_AccountUid();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.LetterImpl <em>Letter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.LetterImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getLetter()
		 * @generated
		 */
		EClass LETTER = eINSTANCE.getLetter();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LETTER__TO = eINSTANCE.getLetter_To();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__CHANNEL = eINSTANCE.getLetter_Channel();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__SUBJECT = eINSTANCE.getLetter_Subject();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__BODY = eINSTANCE.getLetter_Body();

		/**
		 * The meta object literal for the '<em><b>In Reply To Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__IN_REPLY_TO_KEY = eINSTANCE.getLetter_InReplyToKey();

		/**
		 * The meta object literal for the '<em><b>Task Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__TASK_UID = eINSTANCE.getLetter_TaskUid();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__STATE = eINSTANCE.getLetter_State();

		/**
		 * The meta object literal for the '<em><b>Handed Off</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__HANDED_OFF = eINSTANCE.getLetter_HandedOff();

		/**
		 * The meta object literal for the '<em><b>Sent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__SENT = eINSTANCE.getLetter_Sent();

		/**
		 * The meta object literal for the '<em><b>Sent Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__SENT_KEY = eINSTANCE.getLetter_SentKey();

		/**
		 * The meta object literal for the '<em><b>Answer Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__ANSWER_KEY = eINSTANCE.getLetter_AnswerKey();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__VERDICT = eINSTANCE.getLetter_Verdict();

		/**
		 * The meta object literal for the '<em><b>Similarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__SIMILARITY = eINSTANCE.getLetter_Similarity();

		/**
		 * The meta object literal for the '<em><b>Anchors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__ANCHORS = eINSTANCE.getLetter_Anchors();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LETTER__LANGUAGE = eINSTANCE.getLetter_Language();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.impl.IntroductionImpl <em>Introduction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.impl.IntroductionImpl
		 * @see org.kith.model.care.impl.CarePackageImpl#getIntroduction()
		 * @generated
		 */
		EClass INTRODUCTION = eINSTANCE.getIntroduction();

		/**
		 * The meta object literal for the '<em><b>First Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__FIRST_UID = eINSTANCE.getIntroduction_FirstUid();

		/**
		 * The meta object literal for the '<em><b>Second Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__SECOND_UID = eINSTANCE.getIntroduction_SecondUid();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__REASON = eINSTANCE.getIntroduction_Reason();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__STATE = eINSTANCE.getIntroduction_State();

		/**
		 * The meta object literal for the '<em><b>First Agreed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__FIRST_AGREED = eINSTANCE.getIntroduction_FirstAgreed();

		/**
		 * The meta object literal for the '<em><b>Second Agreed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__SECOND_AGREED = eINSTANCE.getIntroduction_SecondAgreed();

		/**
		 * The meta object literal for the '<em><b>Asked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__ASKED = eINSTANCE.getIntroduction_Asked();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__MADE = eINSTANCE.getIntroduction_Made();

		/**
		 * The meta object literal for the '<em><b>Interaction Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__INTERACTION_KEY = eINSTANCE.getIntroduction_InteractionKey();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRODUCTION__OUTCOME = eINSTANCE.getIntroduction_Outcome();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.TaskStatus <em>Task Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.TaskStatus
		 * @see org.kith.model.care.impl.CarePackageImpl#getTaskStatus()
		 * @generated
		 */
		EEnum TASK_STATUS = eINSTANCE.getTaskStatus();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.FollowUpState <em>Follow Up State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.FollowUpState
		 * @see org.kith.model.care.impl.CarePackageImpl#getFollowUpState()
		 * @generated
		 */
		EEnum FOLLOW_UP_STATE = eINSTANCE.getFollowUpState();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.Channel <em>Channel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.Channel
		 * @see org.kith.model.care.impl.CarePackageImpl#getChannel()
		 * @generated
		 */
		EEnum CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.MomentKind <em>Moment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.MomentKind
		 * @see org.kith.model.care.impl.CarePackageImpl#getMomentKind()
		 * @generated
		 */
		EEnum MOMENT_KIND = eINSTANCE.getMomentKind();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.MomentState <em>Moment State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.MomentState
		 * @see org.kith.model.care.impl.CarePackageImpl#getMomentState()
		 * @generated
		 */
		EEnum MOMENT_STATE = eINSTANCE.getMomentState();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.LetterState <em>Letter State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.LetterState
		 * @see org.kith.model.care.impl.CarePackageImpl#getLetterState()
		 * @generated
		 */
		EEnum LETTER_STATE = eINSTANCE.getLetterState();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.LetterVerdict <em>Letter Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.LetterVerdict
		 * @see org.kith.model.care.impl.CarePackageImpl#getLetterVerdict()
		 * @generated
		 */
		EEnum LETTER_VERDICT = eINSTANCE.getLetterVerdict();

		/**
		 * The meta object literal for the '{@link org.kith.model.care.IntroductionState <em>Introduction State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.care.IntroductionState
		 * @see org.kith.model.care.impl.CarePackageImpl#getIntroductionState()
		 * @generated
		 */
		EEnum INTRODUCTION_STATE = eINSTANCE.getIntroductionState();

	}

} //CarePackage
