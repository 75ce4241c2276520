/**
 */
package org.kith.model.history;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chunk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * *
 * A part of an import that was committed as one transaction. Ranges are half-open and count the interactions and
 * aggregates of this export in their order, from 0.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.Chunk#getBatchUid <em>Batch Uid</em>}</li>
 *   <li>{@link org.kith.model.history.Chunk#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.kith.model.history.Chunk#getInteractionsFrom <em>Interactions From</em>}</li>
 *   <li>{@link org.kith.model.history.Chunk#getInteractionsTo <em>Interactions To</em>}</li>
 *   <li>{@link org.kith.model.history.Chunk#getAggregatesFrom <em>Aggregates From</em>}</li>
 *   <li>{@link org.kith.model.history.Chunk#getAggregatesTo <em>Aggregates To</em>}</li>
 *   <li>{@link org.kith.model.history.Chunk#getRecords <em>Records</em>}</li>
 * </ul>
 *
 * @see org.kith.model.history.HistoryPackage#getChunk()
 * @model
 * @generated
 */
public interface Chunk extends EObject {
	/**
	 * Returns the value of the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Batch Uid</em>' attribute.
	 * @see #setBatchUid(String)
	 * @see org.kith.model.history.HistoryPackage#getChunk_BatchUid()
	 * @model unique="false"
	 * @generated
	 */
	String getBatchUid();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Chunk#getBatchUid <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Uid</em>' attribute.
	 * @see #getBatchUid()
	 * @generated
	 */
	void setBatchUid(String value);

	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(int)
	 * @see org.kith.model.history.HistoryPackage#getChunk_Sequence()
	 * @model unique="false"
	 * @generated
	 */
	int getSequence();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Chunk#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(int value);

	/**
	 * Returns the value of the '<em><b>Interactions From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interactions From</em>' attribute.
	 * @see #setInteractionsFrom(long)
	 * @see org.kith.model.history.HistoryPackage#getChunk_InteractionsFrom()
	 * @model unique="false"
	 * @generated
	 */
	long getInteractionsFrom();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Chunk#getInteractionsFrom <em>Interactions From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interactions From</em>' attribute.
	 * @see #getInteractionsFrom()
	 * @generated
	 */
	void setInteractionsFrom(long value);

	/**
	 * Returns the value of the '<em><b>Interactions To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interactions To</em>' attribute.
	 * @see #setInteractionsTo(long)
	 * @see org.kith.model.history.HistoryPackage#getChunk_InteractionsTo()
	 * @model unique="false"
	 * @generated
	 */
	long getInteractionsTo();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Chunk#getInteractionsTo <em>Interactions To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interactions To</em>' attribute.
	 * @see #getInteractionsTo()
	 * @generated
	 */
	void setInteractionsTo(long value);

	/**
	 * Returns the value of the '<em><b>Aggregates From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aggregates From</em>' attribute.
	 * @see #setAggregatesFrom(long)
	 * @see org.kith.model.history.HistoryPackage#getChunk_AggregatesFrom()
	 * @model unique="false"
	 * @generated
	 */
	long getAggregatesFrom();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Chunk#getAggregatesFrom <em>Aggregates From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregates From</em>' attribute.
	 * @see #getAggregatesFrom()
	 * @generated
	 */
	void setAggregatesFrom(long value);

	/**
	 * Returns the value of the '<em><b>Aggregates To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aggregates To</em>' attribute.
	 * @see #setAggregatesTo(long)
	 * @see org.kith.model.history.HistoryPackage#getChunk_AggregatesTo()
	 * @model unique="false"
	 * @generated
	 */
	long getAggregatesTo();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Chunk#getAggregatesTo <em>Aggregates To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregates To</em>' attribute.
	 * @see #getAggregatesTo()
	 * @generated
	 */
	void setAggregatesTo(long value);

	/**
	 * Returns the value of the '<em><b>Records</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Records of the source read at its end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records</em>' attribute.
	 * @see #setRecords(long)
	 * @see org.kith.model.history.HistoryPackage#getChunk_Records()
	 * @model unique="false"
	 * @generated
	 */
	long getRecords();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Chunk#getRecords <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Records</em>' attribute.
	 * @see #getRecords()
	 * @generated
	 */
	void setRecords(long value);

} // Chunk
