/**
 */
package org.kith.model.history;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * What a native export carries beside the domain, so that an import into an empty workspace restores undo, resume and
 * the answer to "has this file been here before". In the store these are plain rows.
 * <!-- end-model-doc -->
 * @see org.kith.model.history.HistoryFactory
 * @model kind="package"
 * @generated
 */
public interface HistoryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "history";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kith.example/2026/history";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "history";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	HistoryPackage eINSTANCE = org.kith.model.history.impl.HistoryPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.SourceKeyImpl <em>Source Key</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.SourceKeyImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getSourceKey()
	 * @generated
	 */
	int SOURCE_KEY = 0;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_KEY__PLATFORM = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_KEY__KEY = 1;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_KEY__UID = 2;

	/**
	 * The number of structural features of the '<em>Source Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_KEY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Source Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_KEY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.ChunkImpl <em>Chunk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.ChunkImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getChunk()
	 * @generated
	 */
	int CHUNK = 1;

	/**
	 * The feature id for the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__BATCH_UID = 0;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__SEQUENCE = 1;

	/**
	 * The feature id for the '<em><b>Interactions From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__INTERACTIONS_FROM = 2;

	/**
	 * The feature id for the '<em><b>Interactions To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__INTERACTIONS_TO = 3;

	/**
	 * The feature id for the '<em><b>Aggregates From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__AGGREGATES_FROM = 4;

	/**
	 * The feature id for the '<em><b>Aggregates To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__AGGREGATES_TO = 5;

	/**
	 * The feature id for the '<em><b>Records</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__RECORDS = 6;

	/**
	 * The number of structural features of the '<em>Chunk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Chunk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.SeenImpl <em>Seen</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.SeenImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getSeen()
	 * @generated
	 */
	int SEEN = 2;

	/**
	 * The feature id for the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEEN__BATCH_UID = 0;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEEN__HASHES = 1;

	/**
	 * The number of structural features of the '<em>Seen</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEEN_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Seen</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEEN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.JournalEntryImpl <em>Journal Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.JournalEntryImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getJournalEntry()
	 * @generated
	 */
	int JOURNAL_ENTRY = 3;

	/**
	 * The feature id for the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__BATCH_UID = 0;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__STEP = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__LABEL = 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__AT = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__KIND = 4;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__SUBJECT = 5;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__BEFORE = 6;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__AFTER = 7;

	/**
	 * The feature id for the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__UNDONE = 8;

	/**
	 * The number of structural features of the '<em>Journal Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Journal Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.StoredBlobImpl <em>Stored Blob</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.StoredBlobImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredBlob()
	 * @generated
	 */
	int STORED_BLOB = 4;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BLOB__HASH = 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BLOB__MEDIA_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BLOB__BYTES = 2;

	/**
	 * The number of structural features of the '<em>Stored Blob</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BLOB_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Stored Blob</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BLOB_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.StoredSettingImpl <em>Stored Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.StoredSettingImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredSetting()
	 * @generated
	 */
	int STORED_SETTING = 5;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Stored Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_SETTING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Stored Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.StoredBatchImpl <em>Stored Batch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.StoredBatchImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredBatch()
	 * @generated
	 */
	int STORED_BATCH = 6;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__UID = 0;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__PLATFORM = 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__ORIGIN = 2;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__FINGERPRINT = 3;

	/**
	 * The feature id for the '<em><b>Owner Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__OWNER_UID = 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__STATE = 5;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__STARTED = 6;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__ENDED = 7;

	/**
	 * The feature id for the '<em><b>Records</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__RECORDS = 8;

	/**
	 * The feature id for the '<em><b>Cursor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__CURSOR = 9;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__COUNTS = 10;

	/**
	 * The feature id for the '<em><b>Not In It</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__NOT_IN_IT = 11;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH__PROBLEMS = 12;

	/**
	 * The number of structural features of the '<em>Stored Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Stored Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_BATCH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.history.impl.StoredProblemImpl <em>Stored Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.history.impl.StoredProblemImpl
	 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredProblem()
	 * @generated
	 */
	int STORED_PROBLEM = 7;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_PROBLEM__CODE = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_PROBLEM__FILE = 1;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_PROBLEM__LINE = 2;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_PROBLEM__MESSAGE = 3;

	/**
	 * The number of structural features of the '<em>Stored Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_PROBLEM_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Stored Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_PROBLEM_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.kith.model.history.SourceKey <em>Source Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Key</em>'.
	 * @see org.kith.model.history.SourceKey
	 * @generated
	 */
	EClass getSourceKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.SourceKey#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.history.SourceKey#getPlatform()
	 * @see #getSourceKey()
	 * @generated
	 */
	EAttribute getSourceKey_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.SourceKey#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.kith.model.history.SourceKey#getKey()
	 * @see #getSourceKey()
	 * @generated
	 */
	EAttribute getSourceKey_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.SourceKey#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.kith.model.history.SourceKey#getUid()
	 * @see #getSourceKey()
	 * @generated
	 */
	EAttribute getSourceKey_Uid();

	/**
	 * Returns the meta object for class '{@link org.kith.model.history.Chunk <em>Chunk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chunk</em>'.
	 * @see org.kith.model.history.Chunk
	 * @generated
	 */
	EClass getChunk();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Chunk#getBatchUid <em>Batch Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Uid</em>'.
	 * @see org.kith.model.history.Chunk#getBatchUid()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_BatchUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Chunk#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.kith.model.history.Chunk#getSequence()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Chunk#getInteractionsFrom <em>Interactions From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interactions From</em>'.
	 * @see org.kith.model.history.Chunk#getInteractionsFrom()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_InteractionsFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Chunk#getInteractionsTo <em>Interactions To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interactions To</em>'.
	 * @see org.kith.model.history.Chunk#getInteractionsTo()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_InteractionsTo();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Chunk#getAggregatesFrom <em>Aggregates From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregates From</em>'.
	 * @see org.kith.model.history.Chunk#getAggregatesFrom()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_AggregatesFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Chunk#getAggregatesTo <em>Aggregates To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregates To</em>'.
	 * @see org.kith.model.history.Chunk#getAggregatesTo()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_AggregatesTo();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Chunk#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Records</em>'.
	 * @see org.kith.model.history.Chunk#getRecords()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Records();

	/**
	 * Returns the meta object for class '{@link org.kith.model.history.Seen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Seen</em>'.
	 * @see org.kith.model.history.Seen
	 * @generated
	 */
	EClass getSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Seen#getBatchUid <em>Batch Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Uid</em>'.
	 * @see org.kith.model.history.Seen#getBatchUid()
	 * @see #getSeen()
	 * @generated
	 */
	EAttribute getSeen_BatchUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.Seen#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hashes</em>'.
	 * @see org.kith.model.history.Seen#getHashes()
	 * @see #getSeen()
	 * @generated
	 */
	EAttribute getSeen_Hashes();

	/**
	 * Returns the meta object for class '{@link org.kith.model.history.JournalEntry <em>Journal Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Journal Entry</em>'.
	 * @see org.kith.model.history.JournalEntry
	 * @generated
	 */
	EClass getJournalEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getBatchUid <em>Batch Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Uid</em>'.
	 * @see org.kith.model.history.JournalEntry#getBatchUid()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_BatchUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.kith.model.history.JournalEntry#getStep()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kith.model.history.JournalEntry#getLabel()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kith.model.history.JournalEntry#getAt()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kith.model.history.JournalEntry#getKind()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kith.model.history.JournalEntry#getSubject()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.kith.model.history.JournalEntry#getBefore()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.kith.model.history.JournalEntry#getAfter()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_After();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.JournalEntry#isUndone <em>Undone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone</em>'.
	 * @see org.kith.model.history.JournalEntry#isUndone()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Undone();

	/**
	 * Returns the meta object for class '{@link org.kith.model.history.StoredBlob <em>Stored Blob</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stored Blob</em>'.
	 * @see org.kith.model.history.StoredBlob
	 * @generated
	 */
	EClass getStoredBlob();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBlob#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.kith.model.history.StoredBlob#getHash()
	 * @see #getStoredBlob()
	 * @generated
	 */
	EAttribute getStoredBlob_Hash();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBlob#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.kith.model.history.StoredBlob#getMediaType()
	 * @see #getStoredBlob()
	 * @generated
	 */
	EAttribute getStoredBlob_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBlob#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.kith.model.history.StoredBlob#getBytes()
	 * @see #getStoredBlob()
	 * @generated
	 */
	EAttribute getStoredBlob_Bytes();

	/**
	 * Returns the meta object for class '{@link org.kith.model.history.StoredSetting <em>Stored Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stored Setting</em>'.
	 * @see org.kith.model.history.StoredSetting
	 * @generated
	 */
	EClass getStoredSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredSetting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.kith.model.history.StoredSetting#getKey()
	 * @see #getStoredSetting()
	 * @generated
	 */
	EAttribute getStoredSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kith.model.history.StoredSetting#getValue()
	 * @see #getStoredSetting()
	 * @generated
	 */
	EAttribute getStoredSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.kith.model.history.StoredBatch <em>Stored Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stored Batch</em>'.
	 * @see org.kith.model.history.StoredBatch
	 * @generated
	 */
	EClass getStoredBatch();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.kith.model.history.StoredBatch#getUid()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Uid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.history.StoredBatch#getPlatform()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.kith.model.history.StoredBatch#getOrigin()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.kith.model.history.StoredBatch#getFingerprint()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getOwnerUid <em>Owner Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner Uid</em>'.
	 * @see org.kith.model.history.StoredBatch#getOwnerUid()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_OwnerUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kith.model.history.StoredBatch#getState()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_State();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.kith.model.history.StoredBatch#getStarted()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Started();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see org.kith.model.history.StoredBatch#getEnded()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Ended();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Records</em>'.
	 * @see org.kith.model.history.StoredBatch#getRecords()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Records();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getCursor <em>Cursor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cursor</em>'.
	 * @see org.kith.model.history.StoredBatch#getCursor()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Cursor();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counts</em>'.
	 * @see org.kith.model.history.StoredBatch#getCounts()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_Counts();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredBatch#getNotInIt <em>Not In It</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not In It</em>'.
	 * @see org.kith.model.history.StoredBatch#getNotInIt()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EAttribute getStoredBatch_NotInIt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.history.StoredBatch#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.kith.model.history.StoredBatch#getProblems()
	 * @see #getStoredBatch()
	 * @generated
	 */
	EReference getStoredBatch_Problems();

	/**
	 * Returns the meta object for class '{@link org.kith.model.history.StoredProblem <em>Stored Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stored Problem</em>'.
	 * @see org.kith.model.history.StoredProblem
	 * @generated
	 */
	EClass getStoredProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredProblem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.kith.model.history.StoredProblem#getCode()
	 * @see #getStoredProblem()
	 * @generated
	 */
	EAttribute getStoredProblem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredProblem#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.kith.model.history.StoredProblem#getFile()
	 * @see #getStoredProblem()
	 * @generated
	 */
	EAttribute getStoredProblem_File();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredProblem#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.kith.model.history.StoredProblem#getLine()
	 * @see #getStoredProblem()
	 * @generated
	 */
	EAttribute getStoredProblem_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.history.StoredProblem#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.kith.model.history.StoredProblem#getMessage()
	 * @see #getStoredProblem()
	 * @generated
	 */
	EAttribute getStoredProblem_Message();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	HistoryFactory getHistoryFactory();

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
		 * The meta object literal for the '{@link org.kith.model.history.impl.SourceKeyImpl <em>Source Key</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.SourceKeyImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getSourceKey()
		 * @generated
		 */
		EClass SOURCE_KEY = eINSTANCE.getSourceKey();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_KEY__PLATFORM = eINSTANCE.getSourceKey_Platform();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_KEY__KEY = eINSTANCE.getSourceKey_Key();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_KEY__UID = eINSTANCE.getSourceKey_Uid();

		/**
		 * The meta object literal for the '{@link org.kith.model.history.impl.ChunkImpl <em>Chunk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.ChunkImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getChunk()
		 * @generated
		 */
		EClass CHUNK = eINSTANCE.getChunk();

		/**
		 * The meta object literal for the '<em><b>Batch Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__BATCH_UID = eINSTANCE.getChunk_BatchUid();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__SEQUENCE = eINSTANCE.getChunk_Sequence();

		/**
		 * The meta object literal for the '<em><b>Interactions From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__INTERACTIONS_FROM = eINSTANCE.getChunk_InteractionsFrom();

		/**
		 * The meta object literal for the '<em><b>Interactions To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__INTERACTIONS_TO = eINSTANCE.getChunk_InteractionsTo();

		/**
		 * The meta object literal for the '<em><b>Aggregates From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__AGGREGATES_FROM = eINSTANCE.getChunk_AggregatesFrom();

		/**
		 * The meta object literal for the '<em><b>Aggregates To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__AGGREGATES_TO = eINSTANCE.getChunk_AggregatesTo();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__RECORDS = eINSTANCE.getChunk_Records();

		/**
		 * The meta object literal for the '{@link org.kith.model.history.impl.SeenImpl <em>Seen</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.SeenImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getSeen()
		 * @generated
		 */
		EClass SEEN = eINSTANCE.getSeen();

		/**
		 * The meta object literal for the '<em><b>Batch Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEEN__BATCH_UID = eINSTANCE.getSeen_BatchUid();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEEN__HASHES = eINSTANCE.getSeen_Hashes();

		/**
		 * The meta object literal for the '{@link org.kith.model.history.impl.JournalEntryImpl <em>Journal Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.JournalEntryImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getJournalEntry()
		 * @generated
		 */
		EClass JOURNAL_ENTRY = eINSTANCE.getJournalEntry();

		/**
		 * The meta object literal for the '<em><b>Batch Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__BATCH_UID = eINSTANCE.getJournalEntry_BatchUid();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__STEP = eINSTANCE.getJournalEntry_Step();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__LABEL = eINSTANCE.getJournalEntry_Label();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__AT = eINSTANCE.getJournalEntry_At();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__KIND = eINSTANCE.getJournalEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__SUBJECT = eINSTANCE.getJournalEntry_Subject();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__BEFORE = eINSTANCE.getJournalEntry_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__AFTER = eINSTANCE.getJournalEntry_After();

		/**
		 * The meta object literal for the '<em><b>Undone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__UNDONE = eINSTANCE.getJournalEntry_Undone();

		/**
		 * The meta object literal for the '{@link org.kith.model.history.impl.StoredBlobImpl <em>Stored Blob</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.StoredBlobImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredBlob()
		 * @generated
		 */
		EClass STORED_BLOB = eINSTANCE.getStoredBlob();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BLOB__HASH = eINSTANCE.getStoredBlob_Hash();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BLOB__MEDIA_TYPE = eINSTANCE.getStoredBlob_MediaType();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BLOB__BYTES = eINSTANCE.getStoredBlob_Bytes();

		/**
		 * The meta object literal for the '{@link org.kith.model.history.impl.StoredSettingImpl <em>Stored Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.StoredSettingImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredSetting()
		 * @generated
		 */
		EClass STORED_SETTING = eINSTANCE.getStoredSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_SETTING__KEY = eINSTANCE.getStoredSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_SETTING__VALUE = eINSTANCE.getStoredSetting_Value();

		/**
		 * The meta object literal for the '{@link org.kith.model.history.impl.StoredBatchImpl <em>Stored Batch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.StoredBatchImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredBatch()
		 * @generated
		 */
		EClass STORED_BATCH = eINSTANCE.getStoredBatch();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__UID = eINSTANCE.getStoredBatch_Uid();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__PLATFORM = eINSTANCE.getStoredBatch_Platform();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__ORIGIN = eINSTANCE.getStoredBatch_Origin();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__FINGERPRINT = eINSTANCE.getStoredBatch_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Owner Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__OWNER_UID = eINSTANCE.getStoredBatch_OwnerUid();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__STATE = eINSTANCE.getStoredBatch_State();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__STARTED = eINSTANCE.getStoredBatch_Started();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__ENDED = eINSTANCE.getStoredBatch_Ended();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__RECORDS = eINSTANCE.getStoredBatch_Records();

		/**
		 * The meta object literal for the '<em><b>Cursor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__CURSOR = eINSTANCE.getStoredBatch_Cursor();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__COUNTS = eINSTANCE.getStoredBatch_Counts();

		/**
		 * The meta object literal for the '<em><b>Not In It</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_BATCH__NOT_IN_IT = eINSTANCE.getStoredBatch_NotInIt();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORED_BATCH__PROBLEMS = eINSTANCE.getStoredBatch_Problems();

		/**
		 * The meta object literal for the '{@link org.kith.model.history.impl.StoredProblemImpl <em>Stored Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.history.impl.StoredProblemImpl
		 * @see org.kith.model.history.impl.HistoryPackageImpl#getStoredProblem()
		 * @generated
		 */
		EClass STORED_PROBLEM = eINSTANCE.getStoredProblem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_PROBLEM__CODE = eINSTANCE.getStoredProblem_Code();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_PROBLEM__FILE = eINSTANCE.getStoredProblem_File();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_PROBLEM__LINE = eINSTANCE.getStoredProblem_Line();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_PROBLEM__MESSAGE = eINSTANCE.getStoredProblem_Message();

	}

} //HistoryPackage
