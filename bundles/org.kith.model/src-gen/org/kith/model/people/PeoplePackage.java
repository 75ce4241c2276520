/**
 */
package org.kith.model.people;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * Who: persons, organizations, circles, the accounts they use, and how sure we are that an account is theirs.
 * Follows vCard 4 (RFC 6350, 6474, 6715, 8605, 9554).
 *  * Rules of the whole model. An aggregate is a subclass of Aggregate with everything that it contains; it is loaded,
 * saved, journalled and undone as one. Aggregates name each other by uid values (features that end in Uid or Uids),
 * never by references, so that no getter touches the disk and no load pulls in another. Absent values are null, an
 * empty list, 0 or the enumeration's first literal, never an invented one.
 * <!-- end-model-doc -->
 * @see org.kith.model.people.PeopleFactory
 * @model kind="package"
 * @generated
 */
public interface PeoplePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "people";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kith.example/2026/people";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "people";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PeoplePackage eINSTANCE = org.kith.model.people.impl.PeoplePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.AggregateImpl <em>Aggregate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.AggregateImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getAggregate()
	 * @generated
	 */
	int AGGREGATE = 0;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE__UID = 0;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE__CREATED = 1;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE__REV = 2;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE__PROVENANCE = 3;

	/**
	 * The number of structural features of the '<em>Aggregate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Aggregate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.ProvenanceImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 1;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__FEATURE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SINCE = 2;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.SourcedImpl <em>Sourced</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.SourcedImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getSourced()
	 * @generated
	 */
	int SOURCED = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__SINCE = 1;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__CONFIDENCE = 2;

	/**
	 * The number of structural features of the '<em>Sourced</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Sourced</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.PartialDateImpl <em>Partial Date</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.PartialDateImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getPartialDate()
	 * @generated
	 */
	int PARTIAL_DATE = 3;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE__YEAR = 0;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE__MONTH = 1;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE__DAY = 2;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE__TIME = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE__TEXT = 4;

	/**
	 * The number of structural features of the '<em>Partial Date</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE_FEATURE_COUNT = 5;

	/**
	 * The operation id for the '<em>Is Complete</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE___IS_COMPLETE = 0;

	/**
	 * The operation id for the '<em>Is Blank</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE___IS_BLANK = 1;

	/**
	 * The number of operations of the '<em>Partial Date</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTIAL_DATE_OPERATION_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.UnknownPropertyImpl <em>Unknown Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.UnknownPropertyImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getUnknownProperty()
	 * @generated
	 */
	int UNKNOWN_PROPERTY = 4;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_PROPERTY__LINE = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_PROPERTY__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_PROPERTY__GROUP = 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_PROPERTY__POSITION = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_PROPERTY__SOURCE = 4;

	/**
	 * The number of structural features of the '<em>Unknown Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_PROPERTY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Unknown Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.PhotoImpl <em>Photo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.PhotoImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getPhoto()
	 * @generated
	 */
	int PHOTO = 5;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__HASH = 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__MEDIA_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__URI = 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__ROLE = 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__SIZE = 5;

	/**
	 * The feature id for the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__PREF = 6;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__SINCE = 7;

	/**
	 * The number of structural features of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.NoteImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SINCE = SOURCED__SINCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CONFIDENCE = SOURCED__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__WRITTEN = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LANGUAGE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SENSITIVITY = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.ExternalIdImpl <em>External Id</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.ExternalIdImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getExternalId()
	 * @generated
	 */
	int EXTERNAL_ID = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__SINCE = SOURCED__SINCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__CONFIDENCE = SOURCED__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__SYSTEM = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__VALUE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>External Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>External Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.AgentImpl <em>Agent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.AgentImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getAgent()
	 * @generated
	 */
	int AGENT = 8;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__UID = AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__CREATED = AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__REV = AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__PROVENANCE = AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Formatted Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__FORMATTED_NAME = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__PHOTOS = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__CATEGORIES = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__NOTES = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__CONTACT_POINTS = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__RELATIONSHIPS = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__DATES = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__EXTERNAL_IDS = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__UNKNOWN_PROPERTIES = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__TIME_ZONE = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__GEO = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__LANGUAGE = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Source Uris</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__SOURCE_URIS = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Trashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__TRASHED = AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Agent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The operation id for the '<em>Note</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT___NOTE = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Agent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.StructuredNameImpl <em>Structured Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.StructuredNameImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getStructuredName()
	 * @generated
	 */
	int STRUCTURED_NAME = 9;

	/**
	 * The feature id for the '<em><b>Prefixes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__PREFIXES = 0;

	/**
	 * The feature id for the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__GIVEN = 1;

	/**
	 * The feature id for the '<em><b>Additional</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__ADDITIONAL = 2;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__FAMILY = 3;

	/**
	 * The feature id for the '<em><b>Second Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__SECOND_FAMILY = 4;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__GENERATION = 5;

	/**
	 * The feature id for the '<em><b>Suffixes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__SUFFIXES = 6;

	/**
	 * The feature id for the '<em><b>Phonetic Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__PHONETIC_GIVEN = 7;

	/**
	 * The feature id for the '<em><b>Phonetic Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__PHONETIC_FAMILY = 8;

	/**
	 * The feature id for the '<em><b>Phonetic System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__PHONETIC_SYSTEM = 9;

	/**
	 * The feature id for the '<em><b>Sort As</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__SORT_AS = 10;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME__LANGUAGE = 11;

	/**
	 * The number of structural features of the '<em>Structured Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Structured Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURED_NAME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.PersonImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 10;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__UID = AGENT__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CREATED = AGENT__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__REV = AGENT__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PROVENANCE = AGENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Formatted Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FORMATTED_NAME = AGENT__FORMATTED_NAME;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHOTOS = AGENT__PHOTOS;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CATEGORIES = AGENT__CATEGORIES;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTES = AGENT__NOTES;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONTACT_POINTS = AGENT__CONTACT_POINTS;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RELATIONSHIPS = AGENT__RELATIONSHIPS;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DATES = AGENT__DATES;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EXTERNAL_IDS = AGENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__UNKNOWN_PROPERTIES = AGENT__UNKNOWN_PROPERTIES;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TIME_ZONE = AGENT__TIME_ZONE;

	/**
	 * The feature id for the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GEO = AGENT__GEO;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LANGUAGE = AGENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source Uris</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SOURCE_URIS = AGENT__SOURCE_URIS;

	/**
	 * The feature id for the '<em><b>Trashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TRASHED = AGENT__TRASHED;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__KIND = AGENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = AGENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Nicknames</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NICKNAMES = AGENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pronouns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PRONOUNS = AGENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pronunciation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PRONUNCIATION = AGENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GENDER = AGENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gender Identity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GENDER_IDENTITY = AGENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Grammatical Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GRAMMATICAL_GENDER = AGENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LANGUAGES = AGENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Birthday</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTHDAY = AGENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Anniversary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ANNIVERSARY = AGENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Deathdate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DEATHDATE = AGENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Birthplace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTHPLACE = AGENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Deathplace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DEATHPLACE = AGENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Affiliations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AFFILIATIONS = AGENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FACTS = AGENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TAGS = AGENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Do Not Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DO_NOT_CONTACT = AGENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TIER = AGENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RHYTHM = AGENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Me</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ME = AGENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Merged Into Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__MERGED_INTO_UID = AGENT_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = AGENT_FEATURE_COUNT + 22;

	/**
	 * The operation id for the '<em>Note</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___NOTE = AGENT___NOTE;

	/**
	 * The operation id for the '<em>Is Active</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___IS_ACTIVE = AGENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = AGENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.OrganizationImpl <em>Organization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.OrganizationImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getOrganization()
	 * @generated
	 */
	int ORGANIZATION = 11;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__UID = AGENT__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CREATED = AGENT__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__REV = AGENT__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PROVENANCE = AGENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Formatted Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__FORMATTED_NAME = AGENT__FORMATTED_NAME;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PHOTOS = AGENT__PHOTOS;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CATEGORIES = AGENT__CATEGORIES;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NOTES = AGENT__NOTES;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CONTACT_POINTS = AGENT__CONTACT_POINTS;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__RELATIONSHIPS = AGENT__RELATIONSHIPS;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__DATES = AGENT__DATES;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__EXTERNAL_IDS = AGENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__UNKNOWN_PROPERTIES = AGENT__UNKNOWN_PROPERTIES;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__TIME_ZONE = AGENT__TIME_ZONE;

	/**
	 * The feature id for the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__GEO = AGENT__GEO;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__LANGUAGE = AGENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source Uris</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__SOURCE_URIS = AGENT__SOURCE_URIS;

	/**
	 * The feature id for the '<em><b>Trashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__TRASHED = AGENT__TRASHED;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ALIASES = AGENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__DOMAINS = AGENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PARENT_UID = AGENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__INDUSTRY = AGENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_FEATURE_COUNT = AGENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Note</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION___NOTE = AGENT___NOTE;

	/**
	 * The number of operations of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_OPERATION_COUNT = AGENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.CircleImpl <em>Circle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.CircleImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getCircle()
	 * @generated
	 */
	int CIRCLE = 12;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__UID = AGENT__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__CREATED = AGENT__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__REV = AGENT__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__PROVENANCE = AGENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Formatted Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__FORMATTED_NAME = AGENT__FORMATTED_NAME;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__PHOTOS = AGENT__PHOTOS;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__CATEGORIES = AGENT__CATEGORIES;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__NOTES = AGENT__NOTES;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__CONTACT_POINTS = AGENT__CONTACT_POINTS;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__RELATIONSHIPS = AGENT__RELATIONSHIPS;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__DATES = AGENT__DATES;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__EXTERNAL_IDS = AGENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__UNKNOWN_PROPERTIES = AGENT__UNKNOWN_PROPERTIES;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__TIME_ZONE = AGENT__TIME_ZONE;

	/**
	 * The feature id for the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__GEO = AGENT__GEO;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__LANGUAGE = AGENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source Uris</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__SOURCE_URIS = AGENT__SOURCE_URIS;

	/**
	 * The feature id for the '<em><b>Trashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__TRASHED = AGENT__TRASHED;

	/**
	 * The feature id for the '<em><b>Member Uids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__MEMBER_UIDS = AGENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__PURPOSE = AGENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unresolved Members</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE__UNRESOLVED_MEMBERS = AGENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Circle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_FEATURE_COUNT = AGENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Note</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE___NOTE = AGENT___NOTE;

	/**
	 * The number of operations of the '<em>Circle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_OPERATION_COUNT = AGENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.ContactPointImpl <em>Contact Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.ContactPointImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getContactPoint()
	 * @generated
	 */
	int CONTACT_POINT = 13;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__SINCE = SOURCED__SINCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__CONFIDENCE = SOURCED__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__KIND = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__VALUE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__TYPES = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__PREF = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__LABEL = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__SERVICE = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Username</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__USERNAME = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__ADDRESS = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__PARAMETERS = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__GROUP = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Former</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__FORMER = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.PostalAddressImpl <em>Postal Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.PostalAddressImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getPostalAddress()
	 * @generated
	 */
	int POSTAL_ADDRESS = 14;

	/**
	 * The feature id for the '<em><b>Post Office Box</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__POST_OFFICE_BOX = 0;

	/**
	 * The feature id for the '<em><b>Extended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__EXTENDED = 1;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__STREET = 2;

	/**
	 * The feature id for the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__LOCALITY = 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__REGION = 4;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__POSTAL_CODE = 5;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__COUNTRY = 6;

	/**
	 * The feature id for the '<em><b>Country Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__COUNTRY_CODE = 7;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__LABEL = 8;

	/**
	 * The feature id for the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__GEO = 9;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__TIME_ZONE = 10;

	/**
	 * The feature id for the '<em><b>Components</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS__COMPONENTS = 11;

	/**
	 * The number of structural features of the '<em>Postal Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Postal Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTAL_ADDRESS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.DatedEventImpl <em>Dated Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.DatedEventImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getDatedEvent()
	 * @generated
	 */
	int DATED_EVENT = 15;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT__SINCE = SOURCED__SINCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT__CONFIDENCE = SOURCED__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Date</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT__DATE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT__LABEL = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Yearly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT__YEARLY = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Dated Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Dated Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_EVENT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.AffiliationImpl <em>Affiliation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.AffiliationImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getAffiliation()
	 * @generated
	 */
	int AFFILIATION = 16;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__SINCE = SOURCED__SINCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__CONFIDENCE = SOURCED__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__ORGANIZATION = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organization Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__ORGANIZATION_UID = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__UNITS = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__TITLE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__ROLE = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__START = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__END = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Former</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__FORMER = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Directory Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__DIRECTORY_URI = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__TYPES = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__PREF = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__GROUP = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Affiliation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Affiliation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.RelationshipImpl <em>Relationship</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.RelationshipImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getRelationship()
	 * @generated
	 */
	int RELATIONSHIP = 17;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__SINCE = SOURCED__SINCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CONFIDENCE = SOURCED__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__TYPES = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agent Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__AGENT_UID = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__URI = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__TEXT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__LABEL = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__PREF = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__START = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.FactImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getFact()
	 * @generated
	 */
	int FACT = 18;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SINCE = SOURCED__SINCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__CONFIDENCE = SOURCED__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__KIND = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TEXT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__LEVEL = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SENSITIVITY = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Learned</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__LEARNED = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Interaction Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__INTERACTION_KEY = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__LINK = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Told To Me</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TOLD_TO_ME = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.AccountImpl <em>Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.AccountImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 19;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__UID = AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CREATED = AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__REV = AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__PROVENANCE = AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__PLATFORM = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__USER_ID = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Username</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__USERNAME = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__URI = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__DISPLAY_NAME = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Handles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__HANDLES = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__LINKS = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Follows Me</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__FOLLOWS_ME = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Follows Me Since</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__FOLLOWS_ME_SINCE = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>IFollow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__IFOLLOW = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>IFollow Since</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__IFOLLOW_SINCE = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Connected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CONNECTED = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Connected Since</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CONNECTED_SINCE = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Biography</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__BIOGRAPHY = AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Headline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__HEADLINE = AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Avatar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__AVATAR = AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Archive Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ARCHIVE_OWNER = AGGREGATE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__SHARED = AGGREGATE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Gone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__GONE = AGGREGATE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__SOURCE = AGGREGATE_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 20;

	/**
	 * The operation id for the '<em>Person Uid</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT___PERSON_UID = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Active Link</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT___ACTIVE_LINK = AGGREGATE_OPERATION_COUNT + 1;

	/**
	 * The number of operations of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.HandleImpl <em>Handle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.HandleImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getHandle()
	 * @generated
	 */
	int HANDLE = 20;

	/**
	 * The feature id for the '<em><b>Username</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLE__USERNAME = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLE__FROM = 1;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLE__UNTIL = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLE__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Handle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Handle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.IdentityLinkImpl <em>Identity Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.IdentityLinkImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getIdentityLink()
	 * @generated
	 */
	int IDENTITY_LINK = 21;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__PERSON_UID = 0;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__CONFIDENCE = 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__EVIDENCE = 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__DECIDED_BY = 3;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__SINCE = 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__UNTIL = 5;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__ACTIVE = 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK__SOURCE = 7;

	/**
	 * The number of structural features of the '<em>Identity Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Identity Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.NotSameImpl <em>Not Same</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.NotSameImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getNotSame()
	 * @generated
	 */
	int NOT_SAME = 22;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__UID = AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__CREATED = AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__REV = AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__PROVENANCE = AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>First Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__FIRST_UID = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Second Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__SECOND_UID = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__DECIDED_BY = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME__REASON = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Not Same</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Not Same</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_SAME_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.MergeImpl <em>Merge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.MergeImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getMerge()
	 * @generated
	 */
	int MERGE = 23;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__UID = AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__CREATED = AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__REV = AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__PROVENANCE = AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Survivor Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__SURVIVOR_UID = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Absorbed Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__ABSORBED_UID = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Moved Account Uids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__MOVED_ACCOUNT_UIDS = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__DECIDED_BY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__EVIDENCE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE__UNDONE = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Merge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Merge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.TombstoneImpl <em>Tombstone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.TombstoneImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getTombstone()
	 * @generated
	 */
	int TOMBSTONE = 24;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__UID = AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__CREATED = AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__REV = AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__PROVENANCE = AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Key Hashes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__KEY_HASHES = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tombstone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Tombstone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.WorkspaceImpl <em>Workspace</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.WorkspaceImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getWorkspace()
	 * @generated
	 */
	int WORKSPACE = 25;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__UID = AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__CREATED = AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__REV = AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__PROVENANCE = AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__NAME = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Me Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__ME_UID = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__TOPICS = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__MODEL_VERSION = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__SETTINGS = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__CONTENTS = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Workspace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Workspace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_OPERATION_COUNT = AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.impl.SettingImpl
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 26;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.people.Ternary <em>Ternary</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.Ternary
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getTernary()
	 * @generated
	 */
	int TERNARY = 27;

	/**
	 * The meta object id for the '{@link org.kith.model.people.DecidedBy <em>Decided By</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.DecidedBy
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getDecidedBy()
	 * @generated
	 */
	int DECIDED_BY = 28;

	/**
	 * The meta object id for the '{@link org.kith.model.people.AgentKind <em>Agent Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.AgentKind
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getAgentKind()
	 * @generated
	 */
	int AGENT_KIND = 29;

	/**
	 * The meta object id for the '{@link org.kith.model.people.Sensitivity <em>Sensitivity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.Sensitivity
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getSensitivity()
	 * @generated
	 */
	int SENSITIVITY = 30;

	/**
	 * The meta object id for the '{@link org.kith.model.people.Tier <em>Tier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.Tier
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getTier()
	 * @generated
	 */
	int TIER = 31;

	/**
	 * The meta object id for the '{@link org.kith.model.people.ContactPointKind <em>Contact Point Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.ContactPointKind
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getContactPointKind()
	 * @generated
	 */
	int CONTACT_POINT_KIND = 32;

	/**
	 * The meta object id for the '{@link org.kith.model.people.MediaRole <em>Media Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.MediaRole
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getMediaRole()
	 * @generated
	 */
	int MEDIA_ROLE = 33;

	/**
	 * The meta object id for the '{@link org.kith.model.people.FactKind <em>Fact Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.people.FactKind
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getFactKind()
	 * @generated
	 */
	int FACT_KIND = 34;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 35;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 36;

	/**
	 * The meta object id for the '<em>Period</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Period
	 * @see org.kith.model.people.impl.PeoplePackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 37;


	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Aggregate <em>Aggregate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aggregate</em>'.
	 * @see org.kith.model.people.Aggregate
	 * @generated
	 */
	EClass getAggregate();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Aggregate#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.kith.model.people.Aggregate#getUid()
	 * @see #getAggregate()
	 * @generated
	 */
	EAttribute getAggregate_Uid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Aggregate#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.kith.model.people.Aggregate#getCreated()
	 * @see #getAggregate()
	 * @generated
	 */
	EAttribute getAggregate_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Aggregate#getRev <em>Rev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rev</em>'.
	 * @see org.kith.model.people.Aggregate#getRev()
	 * @see #getAggregate()
	 * @generated
	 */
	EAttribute getAggregate_Rev();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Aggregate#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.kith.model.people.Aggregate#getProvenance()
	 * @see #getAggregate()
	 * @generated
	 */
	EReference getAggregate_Provenance();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see org.kith.model.people.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Provenance#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.kith.model.people.Provenance#getFeature()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Provenance#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.people.Provenance#getSource()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Provenance#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.kith.model.people.Provenance#getSince()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Since();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Sourced <em>Sourced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sourced</em>'.
	 * @see org.kith.model.people.Sourced
	 * @generated
	 */
	EClass getSourced();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Sourced#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.people.Sourced#getSource()
	 * @see #getSourced()
	 * @generated
	 */
	EAttribute getSourced_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Sourced#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.kith.model.people.Sourced#getSince()
	 * @see #getSourced()
	 * @generated
	 */
	EAttribute getSourced_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Sourced#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.kith.model.people.Sourced#getConfidence()
	 * @see #getSourced()
	 * @generated
	 */
	EAttribute getSourced_Confidence();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.PartialDate <em>Partial Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partial Date</em>'.
	 * @see org.kith.model.people.PartialDate
	 * @generated
	 */
	EClass getPartialDate();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PartialDate#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.kith.model.people.PartialDate#getYear()
	 * @see #getPartialDate()
	 * @generated
	 */
	EAttribute getPartialDate_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PartialDate#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see org.kith.model.people.PartialDate#getMonth()
	 * @see #getPartialDate()
	 * @generated
	 */
	EAttribute getPartialDate_Month();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PartialDate#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.kith.model.people.PartialDate#getDay()
	 * @see #getPartialDate()
	 * @generated
	 */
	EAttribute getPartialDate_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PartialDate#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.kith.model.people.PartialDate#getTime()
	 * @see #getPartialDate()
	 * @generated
	 */
	EAttribute getPartialDate_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PartialDate#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kith.model.people.PartialDate#getText()
	 * @see #getPartialDate()
	 * @generated
	 */
	EAttribute getPartialDate_Text();

	/**
	 * Returns the meta object for the '{@link org.kith.model.people.PartialDate#isComplete() <em>Is Complete</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Is Complete</em>' operation.
	 * @see org.kith.model.people.PartialDate#isComplete()
	 * @generated
	 */
	EOperation getPartialDate__IsComplete();

	/**
	 * Returns the meta object for the '{@link org.kith.model.people.PartialDate#isBlank() <em>Is Blank</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Is Blank</em>' operation.
	 * @see org.kith.model.people.PartialDate#isBlank()
	 * @generated
	 */
	EOperation getPartialDate__IsBlank();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.UnknownProperty <em>Unknown Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unknown Property</em>'.
	 * @see org.kith.model.people.UnknownProperty
	 * @generated
	 */
	EClass getUnknownProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.UnknownProperty#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.kith.model.people.UnknownProperty#getLine()
	 * @see #getUnknownProperty()
	 * @generated
	 */
	EAttribute getUnknownProperty_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.UnknownProperty#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.kith.model.people.UnknownProperty#getVersion()
	 * @see #getUnknownProperty()
	 * @generated
	 */
	EAttribute getUnknownProperty_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.UnknownProperty#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.kith.model.people.UnknownProperty#getGroup()
	 * @see #getUnknownProperty()
	 * @generated
	 */
	EAttribute getUnknownProperty_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.UnknownProperty#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.kith.model.people.UnknownProperty#getPosition()
	 * @see #getUnknownProperty()
	 * @generated
	 */
	EAttribute getUnknownProperty_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.UnknownProperty#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.people.UnknownProperty#getSource()
	 * @see #getUnknownProperty()
	 * @generated
	 */
	EAttribute getUnknownProperty_Source();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Photo <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Photo</em>'.
	 * @see org.kith.model.people.Photo
	 * @generated
	 */
	EClass getPhoto();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.kith.model.people.Photo#getHash()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Hash();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.kith.model.people.Photo#getMediaType()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.people.Photo#getSource()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.kith.model.people.Photo#getUri()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kith.model.people.Photo#getRole()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.kith.model.people.Photo#getSize()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getPref <em>Pref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pref</em>'.
	 * @see org.kith.model.people.Photo#getPref()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Pref();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Photo#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.kith.model.people.Photo#getSince()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Since();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.kith.model.people.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kith.model.people.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Note#getWritten <em>Written</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written</em>'.
	 * @see org.kith.model.people.Note#getWritten()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Written();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Note#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.kith.model.people.Note#getLanguage()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Note#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.kith.model.people.Note#getSensitivity()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Sensitivity();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.ExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Id</em>'.
	 * @see org.kith.model.people.ExternalId
	 * @generated
	 */
	EClass getExternalId();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ExternalId#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.kith.model.people.ExternalId#getSystem()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_System();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ExternalId#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kith.model.people.ExternalId#getValue()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_Value();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Agent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agent</em>'.
	 * @see org.kith.model.people.Agent
	 * @generated
	 */
	EClass getAgent();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Agent#getFormattedName <em>Formatted Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formatted Name</em>'.
	 * @see org.kith.model.people.Agent#getFormattedName()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_FormattedName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Agent#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Photos</em>'.
	 * @see org.kith.model.people.Agent#getPhotos()
	 * @see #getAgent()
	 * @generated
	 */
	EReference getAgent_Photos();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Agent#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.kith.model.people.Agent#getCategories()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Agent#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.kith.model.people.Agent#getNotes()
	 * @see #getAgent()
	 * @generated
	 */
	EReference getAgent_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Agent#getContactPoints <em>Contact Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contact Points</em>'.
	 * @see org.kith.model.people.Agent#getContactPoints()
	 * @see #getAgent()
	 * @generated
	 */
	EReference getAgent_ContactPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Agent#getRelationships <em>Relationships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relationships</em>'.
	 * @see org.kith.model.people.Agent#getRelationships()
	 * @see #getAgent()
	 * @generated
	 */
	EReference getAgent_Relationships();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Agent#getDates <em>Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dates</em>'.
	 * @see org.kith.model.people.Agent#getDates()
	 * @see #getAgent()
	 * @generated
	 */
	EReference getAgent_Dates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Agent#getExternalIds <em>External Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External Ids</em>'.
	 * @see org.kith.model.people.Agent#getExternalIds()
	 * @see #getAgent()
	 * @generated
	 */
	EReference getAgent_ExternalIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Agent#getUnknownProperties <em>Unknown Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unknown Properties</em>'.
	 * @see org.kith.model.people.Agent#getUnknownProperties()
	 * @see #getAgent()
	 * @generated
	 */
	EReference getAgent_UnknownProperties();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Agent#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.kith.model.people.Agent#getTimeZone()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Agent#getGeo <em>Geo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geo</em>'.
	 * @see org.kith.model.people.Agent#getGeo()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Geo();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Agent#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.kith.model.people.Agent#getLanguage()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Language();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Agent#getSourceUris <em>Source Uris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Uris</em>'.
	 * @see org.kith.model.people.Agent#getSourceUris()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_SourceUris();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Agent#getTrashed <em>Trashed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trashed</em>'.
	 * @see org.kith.model.people.Agent#getTrashed()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Trashed();

	/**
	 * Returns the meta object for the '{@link org.kith.model.people.Agent#note() <em>Note</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Note</em>' operation.
	 * @see org.kith.model.people.Agent#note()
	 * @generated
	 */
	EOperation getAgent__Note();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.StructuredName <em>Structured Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Structured Name</em>'.
	 * @see org.kith.model.people.StructuredName
	 * @generated
	 */
	EClass getStructuredName();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.StructuredName#getPrefixes <em>Prefixes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Prefixes</em>'.
	 * @see org.kith.model.people.StructuredName#getPrefixes()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_Prefixes();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getGiven <em>Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given</em>'.
	 * @see org.kith.model.people.StructuredName#getGiven()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_Given();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.StructuredName#getAdditional <em>Additional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Additional</em>'.
	 * @see org.kith.model.people.StructuredName#getAdditional()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_Additional();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.kith.model.people.StructuredName#getFamily()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getSecondFamily <em>Second Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Family</em>'.
	 * @see org.kith.model.people.StructuredName#getSecondFamily()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_SecondFamily();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see org.kith.model.people.StructuredName#getGeneration()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_Generation();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.StructuredName#getSuffixes <em>Suffixes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Suffixes</em>'.
	 * @see org.kith.model.people.StructuredName#getSuffixes()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_Suffixes();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getPhoneticGiven <em>Phonetic Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phonetic Given</em>'.
	 * @see org.kith.model.people.StructuredName#getPhoneticGiven()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_PhoneticGiven();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getPhoneticFamily <em>Phonetic Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phonetic Family</em>'.
	 * @see org.kith.model.people.StructuredName#getPhoneticFamily()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_PhoneticFamily();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getPhoneticSystem <em>Phonetic System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phonetic System</em>'.
	 * @see org.kith.model.people.StructuredName#getPhoneticSystem()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_PhoneticSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getSortAs <em>Sort As</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort As</em>'.
	 * @see org.kith.model.people.StructuredName#getSortAs()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_SortAs();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.StructuredName#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.kith.model.people.StructuredName#getLanguage()
	 * @see #getStructuredName()
	 * @generated
	 */
	EAttribute getStructuredName_Language();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.kith.model.people.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kith.model.people.Person#getKind()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kith.model.people.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Person#getNicknames <em>Nicknames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Nicknames</em>'.
	 * @see org.kith.model.people.Person#getNicknames()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Nicknames();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Person#getPronouns <em>Pronouns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Pronouns</em>'.
	 * @see org.kith.model.people.Person#getPronouns()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Pronouns();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getPronunciation <em>Pronunciation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pronunciation</em>'.
	 * @see org.kith.model.people.Person#getPronunciation()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Pronunciation();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getGender <em>Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender</em>'.
	 * @see org.kith.model.people.Person#getGender()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Gender();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getGenderIdentity <em>Gender Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender Identity</em>'.
	 * @see org.kith.model.people.Person#getGenderIdentity()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GenderIdentity();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getGrammaticalGender <em>Grammatical Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grammatical Gender</em>'.
	 * @see org.kith.model.people.Person#getGrammaticalGender()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GrammaticalGender();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Person#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.kith.model.people.Person#getLanguages()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Languages();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Person#getBirthday <em>Birthday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Birthday</em>'.
	 * @see org.kith.model.people.Person#getBirthday()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Birthday();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Person#getAnniversary <em>Anniversary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anniversary</em>'.
	 * @see org.kith.model.people.Person#getAnniversary()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Anniversary();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Person#getDeathdate <em>Deathdate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Deathdate</em>'.
	 * @see org.kith.model.people.Person#getDeathdate()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Deathdate();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getBirthplace <em>Birthplace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birthplace</em>'.
	 * @see org.kith.model.people.Person#getBirthplace()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Birthplace();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getDeathplace <em>Deathplace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deathplace</em>'.
	 * @see org.kith.model.people.Person#getDeathplace()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Deathplace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Person#getAffiliations <em>Affiliations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Affiliations</em>'.
	 * @see org.kith.model.people.Person#getAffiliations()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Affiliations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Person#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.kith.model.people.Person#getFacts()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Facts();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Person#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.kith.model.people.Person#getTags()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#isDoNotContact <em>Do Not Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Do Not Contact</em>'.
	 * @see org.kith.model.people.Person#isDoNotContact()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_DoNotContact();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.kith.model.people.Person#getTier()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getRhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rhythm</em>'.
	 * @see org.kith.model.people.Person#getRhythm()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Rhythm();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#isMe <em>Me</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Me</em>'.
	 * @see org.kith.model.people.Person#isMe()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Me();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Person#getMergedIntoUid <em>Merged Into Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merged Into Uid</em>'.
	 * @see org.kith.model.people.Person#getMergedIntoUid()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_MergedIntoUid();

	/**
	 * Returns the meta object for the '{@link org.kith.model.people.Person#isActive() <em>Is Active</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Is Active</em>' operation.
	 * @see org.kith.model.people.Person#isActive()
	 * @generated
	 */
	EOperation getPerson__IsActive();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Organization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organization</em>'.
	 * @see org.kith.model.people.Organization
	 * @generated
	 */
	EClass getOrganization();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Organization#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.kith.model.people.Organization#getAliases()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Aliases();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Organization#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Domains</em>'.
	 * @see org.kith.model.people.Organization#getDomains()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Domains();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Organization#getParentUid <em>Parent Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Uid</em>'.
	 * @see org.kith.model.people.Organization#getParentUid()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_ParentUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Organization#getIndustry <em>Industry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Industry</em>'.
	 * @see org.kith.model.people.Organization#getIndustry()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Industry();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Circle <em>Circle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Circle</em>'.
	 * @see org.kith.model.people.Circle
	 * @generated
	 */
	EClass getCircle();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Circle#getMemberUids <em>Member Uids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Member Uids</em>'.
	 * @see org.kith.model.people.Circle#getMemberUids()
	 * @see #getCircle()
	 * @generated
	 */
	EAttribute getCircle_MemberUids();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Circle#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.kith.model.people.Circle#getPurpose()
	 * @see #getCircle()
	 * @generated
	 */
	EAttribute getCircle_Purpose();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Circle#getUnresolvedMembers <em>Unresolved Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Unresolved Members</em>'.
	 * @see org.kith.model.people.Circle#getUnresolvedMembers()
	 * @see #getCircle()
	 * @generated
	 */
	EAttribute getCircle_UnresolvedMembers();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.ContactPoint <em>Contact Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Point</em>'.
	 * @see org.kith.model.people.ContactPoint
	 * @generated
	 */
	EClass getContactPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kith.model.people.ContactPoint#getKind()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kith.model.people.ContactPoint#getValue()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.ContactPoint#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see org.kith.model.people.ContactPoint#getTypes()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Types();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#getPref <em>Pref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pref</em>'.
	 * @see org.kith.model.people.ContactPoint#getPref()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Pref();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kith.model.people.ContactPoint#getLabel()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.kith.model.people.ContactPoint#getService()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#getUsername <em>Username</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Username</em>'.
	 * @see org.kith.model.people.ContactPoint#getUsername()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Username();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.ContactPoint#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Address</em>'.
	 * @see org.kith.model.people.ContactPoint#getAddress()
	 * @see #getContactPoint()
	 * @generated
	 */
	EReference getContactPoint_Address();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.ContactPoint#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Parameters</em>'.
	 * @see org.kith.model.people.ContactPoint#getParameters()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.kith.model.people.ContactPoint#getGroup()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.ContactPoint#isFormer <em>Former</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former</em>'.
	 * @see org.kith.model.people.ContactPoint#isFormer()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Former();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.PostalAddress <em>Postal Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Postal Address</em>'.
	 * @see org.kith.model.people.PostalAddress
	 * @generated
	 */
	EClass getPostalAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getPostOfficeBox <em>Post Office Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Post Office Box</em>'.
	 * @see org.kith.model.people.PostalAddress#getPostOfficeBox()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_PostOfficeBox();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getExtended <em>Extended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extended</em>'.
	 * @see org.kith.model.people.PostalAddress#getExtended()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Extended();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getStreet <em>Street</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Street</em>'.
	 * @see org.kith.model.people.PostalAddress#getStreet()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Street();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getLocality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality</em>'.
	 * @see org.kith.model.people.PostalAddress#getLocality()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Locality();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.kith.model.people.PostalAddress#getRegion()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getPostalCode <em>Postal Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postal Code</em>'.
	 * @see org.kith.model.people.PostalAddress#getPostalCode()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_PostalCode();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.kith.model.people.PostalAddress#getCountry()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getCountryCode <em>Country Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country Code</em>'.
	 * @see org.kith.model.people.PostalAddress#getCountryCode()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_CountryCode();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kith.model.people.PostalAddress#getLabel()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getGeo <em>Geo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geo</em>'.
	 * @see org.kith.model.people.PostalAddress#getGeo()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Geo();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.PostalAddress#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.kith.model.people.PostalAddress#getTimeZone()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_TimeZone();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.PostalAddress#getComponents <em>Components</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Components</em>'.
	 * @see org.kith.model.people.PostalAddress#getComponents()
	 * @see #getPostalAddress()
	 * @generated
	 */
	EAttribute getPostalAddress_Components();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.DatedEvent <em>Dated Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dated Event</em>'.
	 * @see org.kith.model.people.DatedEvent
	 * @generated
	 */
	EClass getDatedEvent();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.DatedEvent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Date</em>'.
	 * @see org.kith.model.people.DatedEvent#getDate()
	 * @see #getDatedEvent()
	 * @generated
	 */
	EReference getDatedEvent_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.DatedEvent#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kith.model.people.DatedEvent#getLabel()
	 * @see #getDatedEvent()
	 * @generated
	 */
	EAttribute getDatedEvent_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.DatedEvent#isYearly <em>Yearly</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Yearly</em>'.
	 * @see org.kith.model.people.DatedEvent#isYearly()
	 * @see #getDatedEvent()
	 * @generated
	 */
	EAttribute getDatedEvent_Yearly();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Affiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Affiliation</em>'.
	 * @see org.kith.model.people.Affiliation
	 * @generated
	 */
	EClass getAffiliation();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see org.kith.model.people.Affiliation#getOrganization()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#getOrganizationUid <em>Organization Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization Uid</em>'.
	 * @see org.kith.model.people.Affiliation#getOrganizationUid()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_OrganizationUid();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Affiliation#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Units</em>'.
	 * @see org.kith.model.people.Affiliation#getUnits()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Units();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kith.model.people.Affiliation#getTitle()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kith.model.people.Affiliation#getRole()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Role();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Affiliation#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Start</em>'.
	 * @see org.kith.model.people.Affiliation#getStart()
	 * @see #getAffiliation()
	 * @generated
	 */
	EReference getAffiliation_Start();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Affiliation#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>End</em>'.
	 * @see org.kith.model.people.Affiliation#getEnd()
	 * @see #getAffiliation()
	 * @generated
	 */
	EReference getAffiliation_End();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#isFormer <em>Former</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former</em>'.
	 * @see org.kith.model.people.Affiliation#isFormer()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Former();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#getDirectoryUri <em>Directory Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directory Uri</em>'.
	 * @see org.kith.model.people.Affiliation#getDirectoryUri()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_DirectoryUri();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Affiliation#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see org.kith.model.people.Affiliation#getTypes()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Types();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#getPref <em>Pref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pref</em>'.
	 * @see org.kith.model.people.Affiliation#getPref()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Pref();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Affiliation#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.kith.model.people.Affiliation#getGroup()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Group();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Relationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship</em>'.
	 * @see org.kith.model.people.Relationship
	 * @generated
	 */
	EClass getRelationship();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Relationship#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see org.kith.model.people.Relationship#getTypes()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Types();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Relationship#getAgentUid <em>Agent Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent Uid</em>'.
	 * @see org.kith.model.people.Relationship#getAgentUid()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_AgentUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Relationship#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.kith.model.people.Relationship#getUri()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Relationship#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kith.model.people.Relationship#getText()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Relationship#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kith.model.people.Relationship#getLabel()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Relationship#getPref <em>Pref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pref</em>'.
	 * @see org.kith.model.people.Relationship#getPref()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Pref();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Relationship#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Start</em>'.
	 * @see org.kith.model.people.Relationship#getStart()
	 * @see #getRelationship()
	 * @generated
	 */
	EReference getRelationship_Start();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.kith.model.people.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Fact#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kith.model.people.Fact#getKind()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Fact#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kith.model.people.Fact#getText()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Fact#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.kith.model.people.Fact#getLevel()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Fact#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.kith.model.people.Fact#getSensitivity()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Sensitivity();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Fact#getLearned <em>Learned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Learned</em>'.
	 * @see org.kith.model.people.Fact#getLearned()
	 * @see #getFact()
	 * @generated
	 */
	EReference getFact_Learned();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Fact#getInteractionKey <em>Interaction Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interaction Key</em>'.
	 * @see org.kith.model.people.Fact#getInteractionKey()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_InteractionKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Fact#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.kith.model.people.Fact#getLink()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Fact#isToldToMe <em>Told To Me</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Told To Me</em>'.
	 * @see org.kith.model.people.Fact#isToldToMe()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_ToldToMe();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account</em>'.
	 * @see org.kith.model.people.Account
	 * @generated
	 */
	EClass getAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.people.Account#getPlatform()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getUserId <em>User Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Id</em>'.
	 * @see org.kith.model.people.Account#getUserId()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_UserId();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getUsername <em>Username</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Username</em>'.
	 * @see org.kith.model.people.Account#getUsername()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Username();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.kith.model.people.Account#getUri()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.kith.model.people.Account#getDisplayName()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_DisplayName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Account#getHandles <em>Handles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Handles</em>'.
	 * @see org.kith.model.people.Account#getHandles()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Handles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Account#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.kith.model.people.Account#getLinks()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Links();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getFollowsMe <em>Follows Me</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follows Me</em>'.
	 * @see org.kith.model.people.Account#getFollowsMe()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_FollowsMe();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Account#getFollowsMeSince <em>Follows Me Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Follows Me Since</em>'.
	 * @see org.kith.model.people.Account#getFollowsMeSince()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_FollowsMeSince();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getIFollow <em>IFollow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>IFollow</em>'.
	 * @see org.kith.model.people.Account#getIFollow()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_IFollow();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Account#getIFollowSince <em>IFollow Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>IFollow Since</em>'.
	 * @see org.kith.model.people.Account#getIFollowSince()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_IFollowSince();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getConnected <em>Connected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connected</em>'.
	 * @see org.kith.model.people.Account#getConnected()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Connected();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Account#getConnectedSince <em>Connected Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Connected Since</em>'.
	 * @see org.kith.model.people.Account#getConnectedSince()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_ConnectedSince();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getBiography <em>Biography</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Biography</em>'.
	 * @see org.kith.model.people.Account#getBiography()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Biography();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getHeadline <em>Headline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Headline</em>'.
	 * @see org.kith.model.people.Account#getHeadline()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Headline();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.people.Account#getAvatar <em>Avatar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Avatar</em>'.
	 * @see org.kith.model.people.Account#getAvatar()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Avatar();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#isArchiveOwner <em>Archive Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive Owner</em>'.
	 * @see org.kith.model.people.Account#isArchiveOwner()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ArchiveOwner();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#isShared <em>Shared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared</em>'.
	 * @see org.kith.model.people.Account#isShared()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Shared();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#isGone <em>Gone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gone</em>'.
	 * @see org.kith.model.people.Account#isGone()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Gone();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Account#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.people.Account#getSource()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Source();

	/**
	 * Returns the meta object for the '{@link org.kith.model.people.Account#personUid() <em>Person Uid</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Person Uid</em>' operation.
	 * @see org.kith.model.people.Account#personUid()
	 * @generated
	 */
	EOperation getAccount__PersonUid();

	/**
	 * Returns the meta object for the '{@link org.kith.model.people.Account#activeLink() <em>Active Link</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Active Link</em>' operation.
	 * @see org.kith.model.people.Account#activeLink()
	 * @generated
	 */
	EOperation getAccount__ActiveLink();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Handle <em>Handle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handle</em>'.
	 * @see org.kith.model.people.Handle
	 * @generated
	 */
	EClass getHandle();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Handle#getUsername <em>Username</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Username</em>'.
	 * @see org.kith.model.people.Handle#getUsername()
	 * @see #getHandle()
	 * @generated
	 */
	EAttribute getHandle_Username();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Handle#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.kith.model.people.Handle#getFrom()
	 * @see #getHandle()
	 * @generated
	 */
	EAttribute getHandle_From();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Handle#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.kith.model.people.Handle#getUntil()
	 * @see #getHandle()
	 * @generated
	 */
	EAttribute getHandle_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Handle#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.people.Handle#getSource()
	 * @see #getHandle()
	 * @generated
	 */
	EAttribute getHandle_Source();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.IdentityLink <em>Identity Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identity Link</em>'.
	 * @see org.kith.model.people.IdentityLink
	 * @generated
	 */
	EClass getIdentityLink();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.people.IdentityLink#getPersonUid()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.kith.model.people.IdentityLink#getConfidence()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.kith.model.people.IdentityLink#getEvidence()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.kith.model.people.IdentityLink#getDecidedBy()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.kith.model.people.IdentityLink#getSince()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.kith.model.people.IdentityLink#getUntil()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.kith.model.people.IdentityLink#isActive()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_Active();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.IdentityLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.people.IdentityLink#getSource()
	 * @see #getIdentityLink()
	 * @generated
	 */
	EAttribute getIdentityLink_Source();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.NotSame <em>Not Same</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Not Same</em>'.
	 * @see org.kith.model.people.NotSame
	 * @generated
	 */
	EClass getNotSame();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.NotSame#getFirstUid <em>First Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Uid</em>'.
	 * @see org.kith.model.people.NotSame#getFirstUid()
	 * @see #getNotSame()
	 * @generated
	 */
	EAttribute getNotSame_FirstUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.NotSame#getSecondUid <em>Second Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Uid</em>'.
	 * @see org.kith.model.people.NotSame#getSecondUid()
	 * @see #getNotSame()
	 * @generated
	 */
	EAttribute getNotSame_SecondUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.NotSame#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.kith.model.people.NotSame#getDecidedBy()
	 * @see #getNotSame()
	 * @generated
	 */
	EAttribute getNotSame_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.NotSame#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kith.model.people.NotSame#getReason()
	 * @see #getNotSame()
	 * @generated
	 */
	EAttribute getNotSame_Reason();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Merge <em>Merge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Merge</em>'.
	 * @see org.kith.model.people.Merge
	 * @generated
	 */
	EClass getMerge();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Merge#getSurvivorUid <em>Survivor Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Survivor Uid</em>'.
	 * @see org.kith.model.people.Merge#getSurvivorUid()
	 * @see #getMerge()
	 * @generated
	 */
	EAttribute getMerge_SurvivorUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Merge#getAbsorbedUid <em>Absorbed Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absorbed Uid</em>'.
	 * @see org.kith.model.people.Merge#getAbsorbedUid()
	 * @see #getMerge()
	 * @generated
	 */
	EAttribute getMerge_AbsorbedUid();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Merge#getMovedAccountUids <em>Moved Account Uids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Moved Account Uids</em>'.
	 * @see org.kith.model.people.Merge#getMovedAccountUids()
	 * @see #getMerge()
	 * @generated
	 */
	EAttribute getMerge_MovedAccountUids();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Merge#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.kith.model.people.Merge#getDecidedBy()
	 * @see #getMerge()
	 * @generated
	 */
	EAttribute getMerge_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Merge#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.kith.model.people.Merge#getEvidence()
	 * @see #getMerge()
	 * @generated
	 */
	EAttribute getMerge_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Merge#getUndone <em>Undone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone</em>'.
	 * @see org.kith.model.people.Merge#getUndone()
	 * @see #getMerge()
	 * @generated
	 */
	EAttribute getMerge_Undone();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Tombstone <em>Tombstone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tombstone</em>'.
	 * @see org.kith.model.people.Tombstone
	 * @generated
	 */
	EClass getTombstone();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Tombstone#getKeyHashes <em>Key Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Key Hashes</em>'.
	 * @see org.kith.model.people.Tombstone#getKeyHashes()
	 * @see #getTombstone()
	 * @generated
	 */
	EAttribute getTombstone_KeyHashes();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Workspace <em>Workspace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workspace</em>'.
	 * @see org.kith.model.people.Workspace
	 * @generated
	 */
	EClass getWorkspace();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Workspace#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kith.model.people.Workspace#getName()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Workspace#getMeUid <em>Me Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Me Uid</em>'.
	 * @see org.kith.model.people.Workspace#getMeUid()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_MeUid();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.people.Workspace#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Topics</em>'.
	 * @see org.kith.model.people.Workspace#getTopics()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_Topics();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Workspace#getModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Version</em>'.
	 * @see org.kith.model.people.Workspace#getModelVersion()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_ModelVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Workspace#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.kith.model.people.Workspace#getSettings()
	 * @see #getWorkspace()
	 * @generated
	 */
	EReference getWorkspace_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.people.Workspace#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contents</em>'.
	 * @see org.kith.model.people.Workspace#getContents()
	 * @see #getWorkspace()
	 * @generated
	 */
	EReference getWorkspace_Contents();

	/**
	 * Returns the meta object for class '{@link org.kith.model.people.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.kith.model.people.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.kith.model.people.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.people.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kith.model.people.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.Ternary <em>Ternary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ternary</em>'.
	 * @see org.kith.model.people.Ternary
	 * @generated
	 */
	EEnum getTernary();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.DecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decided By</em>'.
	 * @see org.kith.model.people.DecidedBy
	 * @generated
	 */
	EEnum getDecidedBy();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.AgentKind <em>Agent Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agent Kind</em>'.
	 * @see org.kith.model.people.AgentKind
	 * @generated
	 */
	EEnum getAgentKind();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.Sensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sensitivity</em>'.
	 * @see org.kith.model.people.Sensitivity
	 * @generated
	 */
	EEnum getSensitivity();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.Tier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tier</em>'.
	 * @see org.kith.model.people.Tier
	 * @generated
	 */
	EEnum getTier();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.ContactPointKind <em>Contact Point Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Point Kind</em>'.
	 * @see org.kith.model.people.ContactPointKind
	 * @generated
	 */
	EEnum getContactPointKind();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.MediaRole <em>Media Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Media Role</em>'.
	 * @see org.kith.model.people.MediaRole
	 * @generated
	 */
	EEnum getMediaRole();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.people.FactKind <em>Fact Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fact Kind</em>'.
	 * @see org.kith.model.people.FactKind
	 * @generated
	 */
	EEnum getFactKind();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * * A point on the time line, UTC, written as ISO 8601 (2026-11-23T03:40:00Z). The store keeps milliseconds.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * * A length of time in seconds, written as ISO 8601 (PT48H).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link java.time.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * * A length of calendar time, written as ISO 8601 (P3W, P2M, P1Y).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Period</em>'.
	 * @see java.time.Period
	 * @model instanceClass="java.time.Period"
	 * @generated
	 */
	EDataType getPeriod();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PeopleFactory getPeopleFactory();

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
		 * The meta object literal for the '{@link org.kith.model.people.impl.AggregateImpl <em>Aggregate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.AggregateImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getAggregate()
		 * @generated
		 */
		EClass AGGREGATE = eINSTANCE.getAggregate();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE__UID = eINSTANCE.getAggregate_Uid();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE__CREATED = eINSTANCE.getAggregate_Created();

		/**
		 * The meta object literal for the '<em><b>Rev</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE__REV = eINSTANCE.getAggregate_Rev();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGGREGATE__PROVENANCE = eINSTANCE.getAggregate_Provenance();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.ProvenanceImpl <em>Provenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.ProvenanceImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getProvenance()
		 * @generated
		 */
		EClass PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__FEATURE = eINSTANCE.getProvenance_Feature();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__SOURCE = eINSTANCE.getProvenance_Source();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__SINCE = eINSTANCE.getProvenance_Since();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.SourcedImpl <em>Sourced</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.SourcedImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getSourced()
		 * @generated
		 */
		EClass SOURCED = eINSTANCE.getSourced();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCED__SOURCE = eINSTANCE.getSourced_Source();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCED__SINCE = eINSTANCE.getSourced_Since();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCED__CONFIDENCE = eINSTANCE.getSourced_Confidence();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.PartialDateImpl <em>Partial Date</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.PartialDateImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getPartialDate()
		 * @generated
		 */
		EClass PARTIAL_DATE = eINSTANCE.getPartialDate();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTIAL_DATE__YEAR = eINSTANCE.getPartialDate_Year();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTIAL_DATE__MONTH = eINSTANCE.getPartialDate_Month();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTIAL_DATE__DAY = eINSTANCE.getPartialDate_Day();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTIAL_DATE__TIME = eINSTANCE.getPartialDate_Time();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTIAL_DATE__TEXT = eINSTANCE.getPartialDate_Text();

		/**
		 * The meta object literal for the '<em><b>Is Complete</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PARTIAL_DATE___IS_COMPLETE = eINSTANCE.getPartialDate__IsComplete();

		/**
		 * The meta object literal for the '<em><b>Is Blank</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PARTIAL_DATE___IS_BLANK = eINSTANCE.getPartialDate__IsBlank();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.UnknownPropertyImpl <em>Unknown Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.UnknownPropertyImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getUnknownProperty()
		 * @generated
		 */
		EClass UNKNOWN_PROPERTY = eINSTANCE.getUnknownProperty();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_PROPERTY__LINE = eINSTANCE.getUnknownProperty_Line();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_PROPERTY__VERSION = eINSTANCE.getUnknownProperty_Version();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_PROPERTY__GROUP = eINSTANCE.getUnknownProperty_Group();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_PROPERTY__POSITION = eINSTANCE.getUnknownProperty_Position();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_PROPERTY__SOURCE = eINSTANCE.getUnknownProperty_Source();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.PhotoImpl <em>Photo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.PhotoImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getPhoto()
		 * @generated
		 */
		EClass PHOTO = eINSTANCE.getPhoto();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__HASH = eINSTANCE.getPhoto_Hash();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__MEDIA_TYPE = eINSTANCE.getPhoto_MediaType();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__SOURCE = eINSTANCE.getPhoto_Source();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__URI = eINSTANCE.getPhoto_Uri();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__ROLE = eINSTANCE.getPhoto_Role();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__SIZE = eINSTANCE.getPhoto_Size();

		/**
		 * The meta object literal for the '<em><b>Pref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__PREF = eINSTANCE.getPhoto_Pref();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__SINCE = eINSTANCE.getPhoto_Since();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.NoteImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Written</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__WRITTEN = eINSTANCE.getNote_Written();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__LANGUAGE = eINSTANCE.getNote_Language();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__SENSITIVITY = eINSTANCE.getNote_Sensitivity();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.ExternalIdImpl <em>External Id</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.ExternalIdImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getExternalId()
		 * @generated
		 */
		EClass EXTERNAL_ID = eINSTANCE.getExternalId();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__SYSTEM = eINSTANCE.getExternalId_System();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__VALUE = eINSTANCE.getExternalId_Value();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.AgentImpl <em>Agent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.AgentImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getAgent()
		 * @generated
		 */
		EClass AGENT = eINSTANCE.getAgent();

		/**
		 * The meta object literal for the '<em><b>Formatted Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__FORMATTED_NAME = eINSTANCE.getAgent_FormattedName();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENT__PHOTOS = eINSTANCE.getAgent_Photos();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__CATEGORIES = eINSTANCE.getAgent_Categories();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENT__NOTES = eINSTANCE.getAgent_Notes();

		/**
		 * The meta object literal for the '<em><b>Contact Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENT__CONTACT_POINTS = eINSTANCE.getAgent_ContactPoints();

		/**
		 * The meta object literal for the '<em><b>Relationships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENT__RELATIONSHIPS = eINSTANCE.getAgent_Relationships();

		/**
		 * The meta object literal for the '<em><b>Dates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENT__DATES = eINSTANCE.getAgent_Dates();

		/**
		 * The meta object literal for the '<em><b>External Ids</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENT__EXTERNAL_IDS = eINSTANCE.getAgent_ExternalIds();

		/**
		 * The meta object literal for the '<em><b>Unknown Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENT__UNKNOWN_PROPERTIES = eINSTANCE.getAgent_UnknownProperties();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__TIME_ZONE = eINSTANCE.getAgent_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Geo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__GEO = eINSTANCE.getAgent_Geo();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__LANGUAGE = eINSTANCE.getAgent_Language();

		/**
		 * The meta object literal for the '<em><b>Source Uris</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__SOURCE_URIS = eINSTANCE.getAgent_SourceUris();

		/**
		 * The meta object literal for the '<em><b>Trashed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__TRASHED = eINSTANCE.getAgent_Trashed();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation AGENT___NOTE = eINSTANCE.getAgent__Note();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.StructuredNameImpl <em>Structured Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.StructuredNameImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getStructuredName()
		 * @generated
		 */
		EClass STRUCTURED_NAME = eINSTANCE.getStructuredName();

		/**
		 * The meta object literal for the '<em><b>Prefixes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__PREFIXES = eINSTANCE.getStructuredName_Prefixes();

		/**
		 * The meta object literal for the '<em><b>Given</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__GIVEN = eINSTANCE.getStructuredName_Given();

		/**
		 * The meta object literal for the '<em><b>Additional</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__ADDITIONAL = eINSTANCE.getStructuredName_Additional();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__FAMILY = eINSTANCE.getStructuredName_Family();

		/**
		 * The meta object literal for the '<em><b>Second Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__SECOND_FAMILY = eINSTANCE.getStructuredName_SecondFamily();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__GENERATION = eINSTANCE.getStructuredName_Generation();

		/**
		 * The meta object literal for the '<em><b>Suffixes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__SUFFIXES = eINSTANCE.getStructuredName_Suffixes();

		/**
		 * The meta object literal for the '<em><b>Phonetic Given</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__PHONETIC_GIVEN = eINSTANCE.getStructuredName_PhoneticGiven();

		/**
		 * The meta object literal for the '<em><b>Phonetic Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__PHONETIC_FAMILY = eINSTANCE.getStructuredName_PhoneticFamily();

		/**
		 * The meta object literal for the '<em><b>Phonetic System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__PHONETIC_SYSTEM = eINSTANCE.getStructuredName_PhoneticSystem();

		/**
		 * The meta object literal for the '<em><b>Sort As</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__SORT_AS = eINSTANCE.getStructuredName_SortAs();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURED_NAME__LANGUAGE = eINSTANCE.getStructuredName_Language();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.PersonImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__KIND = eINSTANCE.getPerson_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Nicknames</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NICKNAMES = eINSTANCE.getPerson_Nicknames();

		/**
		 * The meta object literal for the '<em><b>Pronouns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PRONOUNS = eINSTANCE.getPerson_Pronouns();

		/**
		 * The meta object literal for the '<em><b>Pronunciation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PRONUNCIATION = eINSTANCE.getPerson_Pronunciation();

		/**
		 * The meta object literal for the '<em><b>Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GENDER = eINSTANCE.getPerson_Gender();

		/**
		 * The meta object literal for the '<em><b>Gender Identity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GENDER_IDENTITY = eINSTANCE.getPerson_GenderIdentity();

		/**
		 * The meta object literal for the '<em><b>Grammatical Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GRAMMATICAL_GENDER = eINSTANCE.getPerson_GrammaticalGender();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__LANGUAGES = eINSTANCE.getPerson_Languages();

		/**
		 * The meta object literal for the '<em><b>Birthday</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__BIRTHDAY = eINSTANCE.getPerson_Birthday();

		/**
		 * The meta object literal for the '<em><b>Anniversary</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ANNIVERSARY = eINSTANCE.getPerson_Anniversary();

		/**
		 * The meta object literal for the '<em><b>Deathdate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__DEATHDATE = eINSTANCE.getPerson_Deathdate();

		/**
		 * The meta object literal for the '<em><b>Birthplace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__BIRTHPLACE = eINSTANCE.getPerson_Birthplace();

		/**
		 * The meta object literal for the '<em><b>Deathplace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__DEATHPLACE = eINSTANCE.getPerson_Deathplace();

		/**
		 * The meta object literal for the '<em><b>Affiliations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__AFFILIATIONS = eINSTANCE.getPerson_Affiliations();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__FACTS = eINSTANCE.getPerson_Facts();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__TAGS = eINSTANCE.getPerson_Tags();

		/**
		 * The meta object literal for the '<em><b>Do Not Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__DO_NOT_CONTACT = eINSTANCE.getPerson_DoNotContact();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__TIER = eINSTANCE.getPerson_Tier();

		/**
		 * The meta object literal for the '<em><b>Rhythm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__RHYTHM = eINSTANCE.getPerson_Rhythm();

		/**
		 * The meta object literal for the '<em><b>Me</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ME = eINSTANCE.getPerson_Me();

		/**
		 * The meta object literal for the '<em><b>Merged Into Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__MERGED_INTO_UID = eINSTANCE.getPerson_MergedIntoUid();

		/**
		 * The meta object literal for the '<em><b>Is Active</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PERSON___IS_ACTIVE = eINSTANCE.getPerson__IsActive();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.OrganizationImpl <em>Organization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.OrganizationImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getOrganization()
		 * @generated
		 */
		EClass ORGANIZATION = eINSTANCE.getOrganization();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__ALIASES = eINSTANCE.getOrganization_Aliases();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__DOMAINS = eINSTANCE.getOrganization_Domains();

		/**
		 * The meta object literal for the '<em><b>Parent Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__PARENT_UID = eINSTANCE.getOrganization_ParentUid();

		/**
		 * The meta object literal for the '<em><b>Industry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__INDUSTRY = eINSTANCE.getOrganization_Industry();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.CircleImpl <em>Circle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.CircleImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getCircle()
		 * @generated
		 */
		EClass CIRCLE = eINSTANCE.getCircle();

		/**
		 * The meta object literal for the '<em><b>Member Uids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCLE__MEMBER_UIDS = eINSTANCE.getCircle_MemberUids();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCLE__PURPOSE = eINSTANCE.getCircle_Purpose();

		/**
		 * The meta object literal for the '<em><b>Unresolved Members</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCLE__UNRESOLVED_MEMBERS = eINSTANCE.getCircle_UnresolvedMembers();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.ContactPointImpl <em>Contact Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.ContactPointImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getContactPoint()
		 * @generated
		 */
		EClass CONTACT_POINT = eINSTANCE.getContactPoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__KIND = eINSTANCE.getContactPoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__VALUE = eINSTANCE.getContactPoint_Value();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__TYPES = eINSTANCE.getContactPoint_Types();

		/**
		 * The meta object literal for the '<em><b>Pref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__PREF = eINSTANCE.getContactPoint_Pref();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__LABEL = eINSTANCE.getContactPoint_Label();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__SERVICE = eINSTANCE.getContactPoint_Service();

		/**
		 * The meta object literal for the '<em><b>Username</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__USERNAME = eINSTANCE.getContactPoint_Username();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT_POINT__ADDRESS = eINSTANCE.getContactPoint_Address();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__PARAMETERS = eINSTANCE.getContactPoint_Parameters();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__GROUP = eINSTANCE.getContactPoint_Group();

		/**
		 * The meta object literal for the '<em><b>Former</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__FORMER = eINSTANCE.getContactPoint_Former();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.PostalAddressImpl <em>Postal Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.PostalAddressImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getPostalAddress()
		 * @generated
		 */
		EClass POSTAL_ADDRESS = eINSTANCE.getPostalAddress();

		/**
		 * The meta object literal for the '<em><b>Post Office Box</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__POST_OFFICE_BOX = eINSTANCE.getPostalAddress_PostOfficeBox();

		/**
		 * The meta object literal for the '<em><b>Extended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__EXTENDED = eINSTANCE.getPostalAddress_Extended();

		/**
		 * The meta object literal for the '<em><b>Street</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__STREET = eINSTANCE.getPostalAddress_Street();

		/**
		 * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__LOCALITY = eINSTANCE.getPostalAddress_Locality();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__REGION = eINSTANCE.getPostalAddress_Region();

		/**
		 * The meta object literal for the '<em><b>Postal Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__POSTAL_CODE = eINSTANCE.getPostalAddress_PostalCode();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__COUNTRY = eINSTANCE.getPostalAddress_Country();

		/**
		 * The meta object literal for the '<em><b>Country Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__COUNTRY_CODE = eINSTANCE.getPostalAddress_CountryCode();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__LABEL = eINSTANCE.getPostalAddress_Label();

		/**
		 * The meta object literal for the '<em><b>Geo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__GEO = eINSTANCE.getPostalAddress_Geo();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__TIME_ZONE = eINSTANCE.getPostalAddress_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Components</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTAL_ADDRESS__COMPONENTS = eINSTANCE.getPostalAddress_Components();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.DatedEventImpl <em>Dated Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.DatedEventImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getDatedEvent()
		 * @generated
		 */
		EClass DATED_EVENT = eINSTANCE.getDatedEvent();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATED_EVENT__DATE = eINSTANCE.getDatedEvent_Date();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_EVENT__LABEL = eINSTANCE.getDatedEvent_Label();

		/**
		 * The meta object literal for the '<em><b>Yearly</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_EVENT__YEARLY = eINSTANCE.getDatedEvent_Yearly();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.AffiliationImpl <em>Affiliation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.AffiliationImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getAffiliation()
		 * @generated
		 */
		EClass AFFILIATION = eINSTANCE.getAffiliation();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__ORGANIZATION = eINSTANCE.getAffiliation_Organization();

		/**
		 * The meta object literal for the '<em><b>Organization Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__ORGANIZATION_UID = eINSTANCE.getAffiliation_OrganizationUid();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__UNITS = eINSTANCE.getAffiliation_Units();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__TITLE = eINSTANCE.getAffiliation_Title();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__ROLE = eINSTANCE.getAffiliation_Role();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AFFILIATION__START = eINSTANCE.getAffiliation_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AFFILIATION__END = eINSTANCE.getAffiliation_End();

		/**
		 * The meta object literal for the '<em><b>Former</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__FORMER = eINSTANCE.getAffiliation_Former();

		/**
		 * The meta object literal for the '<em><b>Directory Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__DIRECTORY_URI = eINSTANCE.getAffiliation_DirectoryUri();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__TYPES = eINSTANCE.getAffiliation_Types();

		/**
		 * The meta object literal for the '<em><b>Pref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__PREF = eINSTANCE.getAffiliation_Pref();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__GROUP = eINSTANCE.getAffiliation_Group();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.RelationshipImpl <em>Relationship</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.RelationshipImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getRelationship()
		 * @generated
		 */
		EClass RELATIONSHIP = eINSTANCE.getRelationship();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__TYPES = eINSTANCE.getRelationship_Types();

		/**
		 * The meta object literal for the '<em><b>Agent Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__AGENT_UID = eINSTANCE.getRelationship_AgentUid();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__URI = eINSTANCE.getRelationship_Uri();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__TEXT = eINSTANCE.getRelationship_Text();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__LABEL = eINSTANCE.getRelationship_Label();

		/**
		 * The meta object literal for the '<em><b>Pref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__PREF = eINSTANCE.getRelationship_Pref();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP__START = eINSTANCE.getRelationship_Start();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.FactImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__KIND = eINSTANCE.getFact_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__TEXT = eINSTANCE.getFact_Text();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__LEVEL = eINSTANCE.getFact_Level();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__SENSITIVITY = eINSTANCE.getFact_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Learned</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACT__LEARNED = eINSTANCE.getFact_Learned();

		/**
		 * The meta object literal for the '<em><b>Interaction Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__INTERACTION_KEY = eINSTANCE.getFact_InteractionKey();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__LINK = eINSTANCE.getFact_Link();

		/**
		 * The meta object literal for the '<em><b>Told To Me</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__TOLD_TO_ME = eINSTANCE.getFact_ToldToMe();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.AccountImpl <em>Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.AccountImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getAccount()
		 * @generated
		 */
		EClass ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__PLATFORM = eINSTANCE.getAccount_Platform();

		/**
		 * The meta object literal for the '<em><b>User Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__USER_ID = eINSTANCE.getAccount_UserId();

		/**
		 * The meta object literal for the '<em><b>Username</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__USERNAME = eINSTANCE.getAccount_Username();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__URI = eINSTANCE.getAccount_Uri();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__DISPLAY_NAME = eINSTANCE.getAccount_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Handles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__HANDLES = eINSTANCE.getAccount_Handles();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__LINKS = eINSTANCE.getAccount_Links();

		/**
		 * The meta object literal for the '<em><b>Follows Me</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__FOLLOWS_ME = eINSTANCE.getAccount_FollowsMe();

		/**
		 * The meta object literal for the '<em><b>Follows Me Since</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__FOLLOWS_ME_SINCE = eINSTANCE.getAccount_FollowsMeSince();

		/**
		 * The meta object literal for the '<em><b>IFollow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__IFOLLOW = eINSTANCE.getAccount_IFollow();

		/**
		 * The meta object literal for the '<em><b>IFollow Since</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__IFOLLOW_SINCE = eINSTANCE.getAccount_IFollowSince();

		/**
		 * The meta object literal for the '<em><b>Connected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__CONNECTED = eINSTANCE.getAccount_Connected();

		/**
		 * The meta object literal for the '<em><b>Connected Since</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__CONNECTED_SINCE = eINSTANCE.getAccount_ConnectedSince();

		/**
		 * The meta object literal for the '<em><b>Biography</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__BIOGRAPHY = eINSTANCE.getAccount_Biography();

		/**
		 * The meta object literal for the '<em><b>Headline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__HEADLINE = eINSTANCE.getAccount_Headline();

		/**
		 * The meta object literal for the '<em><b>Avatar</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__AVATAR = eINSTANCE.getAccount_Avatar();

		/**
		 * The meta object literal for the '<em><b>Archive Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ARCHIVE_OWNER = eINSTANCE.getAccount_ArchiveOwner();

		/**
		 * The meta object literal for the '<em><b>Shared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__SHARED = eINSTANCE.getAccount_Shared();

		/**
		 * The meta object literal for the '<em><b>Gone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__GONE = eINSTANCE.getAccount_Gone();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__SOURCE = eINSTANCE.getAccount_Source();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ACCOUNT___PERSON_UID = eINSTANCE.getAccount__PersonUid();

		/**
		 * The meta object literal for the '<em><b>Active Link</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ACCOUNT___ACTIVE_LINK = eINSTANCE.getAccount__ActiveLink();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.HandleImpl <em>Handle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.HandleImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getHandle()
		 * @generated
		 */
		EClass HANDLE = eINSTANCE.getHandle();

		/**
		 * The meta object literal for the '<em><b>Username</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLE__USERNAME = eINSTANCE.getHandle_Username();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLE__FROM = eINSTANCE.getHandle_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLE__UNTIL = eINSTANCE.getHandle_Until();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLE__SOURCE = eINSTANCE.getHandle_Source();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.IdentityLinkImpl <em>Identity Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.IdentityLinkImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getIdentityLink()
		 * @generated
		 */
		EClass IDENTITY_LINK = eINSTANCE.getIdentityLink();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__PERSON_UID = eINSTANCE.getIdentityLink_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__CONFIDENCE = eINSTANCE.getIdentityLink_Confidence();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__EVIDENCE = eINSTANCE.getIdentityLink_Evidence();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__DECIDED_BY = eINSTANCE.getIdentityLink_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__SINCE = eINSTANCE.getIdentityLink_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__UNTIL = eINSTANCE.getIdentityLink_Until();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__ACTIVE = eINSTANCE.getIdentityLink_Active();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_LINK__SOURCE = eINSTANCE.getIdentityLink_Source();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.NotSameImpl <em>Not Same</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.NotSameImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getNotSame()
		 * @generated
		 */
		EClass NOT_SAME = eINSTANCE.getNotSame();

		/**
		 * The meta object literal for the '<em><b>First Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOT_SAME__FIRST_UID = eINSTANCE.getNotSame_FirstUid();

		/**
		 * The meta object literal for the '<em><b>Second Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOT_SAME__SECOND_UID = eINSTANCE.getNotSame_SecondUid();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOT_SAME__DECIDED_BY = eINSTANCE.getNotSame_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOT_SAME__REASON = eINSTANCE.getNotSame_Reason();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.MergeImpl <em>Merge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.MergeImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getMerge()
		 * @generated
		 */
		EClass MERGE = eINSTANCE.getMerge();

		/**
		 * The meta object literal for the '<em><b>Survivor Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE__SURVIVOR_UID = eINSTANCE.getMerge_SurvivorUid();

		/**
		 * The meta object literal for the '<em><b>Absorbed Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE__ABSORBED_UID = eINSTANCE.getMerge_AbsorbedUid();

		/**
		 * The meta object literal for the '<em><b>Moved Account Uids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE__MOVED_ACCOUNT_UIDS = eINSTANCE.getMerge_MovedAccountUids();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE__DECIDED_BY = eINSTANCE.getMerge_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE__EVIDENCE = eINSTANCE.getMerge_Evidence();

		/**
		 * The meta object literal for the '<em><b>Undone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE__UNDONE = eINSTANCE.getMerge_Undone();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.TombstoneImpl <em>Tombstone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.TombstoneImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getTombstone()
		 * @generated
		 */
		EClass TOMBSTONE = eINSTANCE.getTombstone();

		/**
		 * The meta object literal for the '<em><b>Key Hashes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOMBSTONE__KEY_HASHES = eINSTANCE.getTombstone_KeyHashes();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.WorkspaceImpl <em>Workspace</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.WorkspaceImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getWorkspace()
		 * @generated
		 */
		EClass WORKSPACE = eINSTANCE.getWorkspace();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__NAME = eINSTANCE.getWorkspace_Name();

		/**
		 * The meta object literal for the '<em><b>Me Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__ME_UID = eINSTANCE.getWorkspace_MeUid();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__TOPICS = eINSTANCE.getWorkspace_Topics();

		/**
		 * The meta object literal for the '<em><b>Model Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__MODEL_VERSION = eINSTANCE.getWorkspace_ModelVersion();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSPACE__SETTINGS = eINSTANCE.getWorkspace_Settings();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSPACE__CONTENTS = eINSTANCE.getWorkspace_Contents();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.impl.SettingImpl
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.Ternary <em>Ternary</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.Ternary
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getTernary()
		 * @generated
		 */
		EEnum TERNARY = eINSTANCE.getTernary();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.DecidedBy <em>Decided By</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.DecidedBy
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getDecidedBy()
		 * @generated
		 */
		EEnum DECIDED_BY = eINSTANCE.getDecidedBy();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.AgentKind <em>Agent Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.AgentKind
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getAgentKind()
		 * @generated
		 */
		EEnum AGENT_KIND = eINSTANCE.getAgentKind();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.Sensitivity <em>Sensitivity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.Sensitivity
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getSensitivity()
		 * @generated
		 */
		EEnum SENSITIVITY = eINSTANCE.getSensitivity();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.Tier <em>Tier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.Tier
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getTier()
		 * @generated
		 */
		EEnum TIER = eINSTANCE.getTier();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.ContactPointKind <em>Contact Point Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.ContactPointKind
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getContactPointKind()
		 * @generated
		 */
		EEnum CONTACT_POINT_KIND = eINSTANCE.getContactPointKind();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.MediaRole <em>Media Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.MediaRole
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getMediaRole()
		 * @generated
		 */
		EEnum MEDIA_ROLE = eINSTANCE.getMediaRole();

		/**
		 * The meta object literal for the '{@link org.kith.model.people.FactKind <em>Fact Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.people.FactKind
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getFactKind()
		 * @generated
		 */
		EEnum FACT_KIND = eINSTANCE.getFactKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em>Period</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Period
		 * @see org.kith.model.people.impl.PeoplePackageImpl#getPeriod()
		 * @generated
		 */
		EDataType PERIOD = eINSTANCE.getPeriod();

	}

} //PeoplePackage
